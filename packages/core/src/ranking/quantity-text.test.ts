import { expect, it } from 'vitest';
import type { Quantity } from '../schema/deal.js';
import { dealWith, OPTIONS } from '../testing/views.js';
import { createContext } from '../view/view-context.js';
import { ar } from '../words/ar.js';
import type { Words } from '../words/words.js';
import { zhHans } from '../words/zh-hans.js';
import { quantityText } from './quantity-text.js';

function worded(units: Quantity, words: Words = OPTIONS.words, locale = 'en-GB') {
  const context = createContext(dealWith({}), { ...OPTIONS, words, locale });
  return quantityText(units, context, (brand) => brand.toUpperCase());
}

it.each<[Quantity, string]>([
  [5517, '5,517'],
  [0, '0'],
  ['undisclosed', 'not disclosed'],
  ['not-found', 'no figure found'],
  [{ over: 5500 }, 'over 5,500'],
  [{ under: 700 }, 'under 700'],
  [{ from: 800 }, 'at least 800'],
  [{ to: 900 }, 'at most 900'],
  [{ from: 800, to: 900 }, '800 to 900'],
  [{ about: 54_000, within: 1000 }, 'about 54,000'],
  [{ above: 'ds' }, 'more than DS'],
  [{ below: 'chery' }, 'fewer than CHERY'],
  [{ over: 1000, under: 2000 }, 'over 1,000 and under 2,000'],
  [{ above: 'ds', below: 'chery' }, 'more than DS and fewer than CHERY'],
  [{ from: 3, below: 'chery' }, 'at least 3 and fewer than CHERY'],
  [
    { about: 50, from: 40, to: 60, over: 39, under: 61, above: 'ds', below: 'chery' },
    'about 50 and 40 to 60 and over 39 and under 61 and more than DS and fewer than CHERY',
  ],
])('%j reads “%s”', (units, text) => {
  expect(worded(units)).toBe(text);
});

it('leaves nothing of a quantity out, in any language', () => {
  const units = { about: 51, from: 41, to: 61, over: 39, under: 71, above: 'ds', below: 'mg' };
  for (const words of [OPTIONS.words, zhHans, ar]) {
    const text = worded(units, words, words.lang);
    expect(
      ['51', '41', '61', '39', '71', 'DS', 'MG'].filter((part) => !text.includes(part)),
    ).toEqual([]);
  }
  expect(worded({ over: 5500 }, zhHans, 'zh-CN')).toBe('超过5,500');
  expect(worded({ over: 5500 }, ar, 'ar-EG')).toBe('أكثر من ٥٬٥٠٠');
});
