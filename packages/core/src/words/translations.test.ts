import { describe, expect, it } from 'vitest';
import { leaves, pluralObjects } from '../testing/catalogue.js';
import { ar } from './ar.js';
import { plural } from './patterns.js';
import type { Words } from './words.js';
import { zhHans } from './zh-hans.js';

const others: readonly Words[] = [zhHans, ar];

describe('translations', () => {
  it.each(others)('$lang has no Latin word left', (words: Words) => {
    for (const { path, text } of leaves(words)) {
      expect(text.replace(/\{\w+\}/g, ''), path).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  it('Chinese is written with full-width punctuation', () => {
    for (const { path, text } of leaves(zhHans)) expect(text, path).not.toMatch(/[,;:?!()."'«»]/);
  });

  it('Chinese is written in simplified characters', () => {
    const simplified = gb2312();
    expect(simplified.has('东') && !simplified.has('東')).toBe(true);
    for (const { path, text } of leaves(zhHans)) {
      const strange = [...text].filter((c) => /\p{Script=Han}/u.test(c) && !simplified.has(c));
      expect(strange, path).toEqual([]);
    }
  });

  it('Arabic is written with Arabic punctuation and quotation marks', () => {
    for (const { path, text } of leaves(ar)) expect(text, path).not.toMatch(/[,;?"“”']/);
  });

  it('Arabic has no digit of its own, so that the page decides whose digits stand', () => {
    for (const { path, text } of leaves(ar)) expect(text, path).not.toMatch(/\p{Nd}/u);
  });

  it('Arabic changes open with a word, because a percentage opens from left to right', () => {
    const { changeRange, changeAtLeast, changeAtMost, changeFromTo } = ar.ranking;
    for (const pattern of [changeRange, changeAtLeast, changeAtMost, changeFromTo]) {
      expect(pattern).toMatch(/^\p{Script=Arabic}/u);
    }
  });

  it.each([
    [1, 'سنة واحدة'],
    [2, 'سنتان'],
    [3, '3 سنوات'],
    [10, '10 سنوات'],
    [11, '11 سنةً'],
    [99, '99 سنةً'],
    [100, '100 سنة'],
    [103, '103 سنوات'],
    [111, '111 سنةً'],
    [201, '201 سنة'],
  ])('Arabic counts %i as «%s»', (count, start) => {
    expect(plural(ar.timeline.gap, count, 'ar').startsWith(`${start} `)).toBe(true);
  });

  it('Arabic many is the bare singular with tanwin, and few is another word', () => {
    const counted = [...pluralObjects(ar)].filter(([path]) => path !== 'shared.sourcesHeading');
    expect(counted.length).toBeGreaterThan(5);
    for (const [path, { few = '', many = '', other = '' }] of counted) {
      expect(many, path).toMatch(/\{count\} [^ ]+ًا?(?= |$)/);
      expect(withoutTanwin(many), path).toBe(withoutTanwin(other));
      expect(other.match(/\{count\} [^ ]+/)?.[0], path).not.toMatch(/ً/);
      expect(withoutTanwin(few), path).not.toBe(withoutTanwin(other));
    }
  });
});

/** The characters of GB 2312 (1980), which holds the simplified forms alone. */
function gb2312(): Set<string> {
  const decoder = new TextDecoder('gbk');
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      characters.add(decoder.decode(new Uint8Array([row, cell])));
    }
  }
  return characters;
}

function withoutTanwin(text: string): string {
  return text.replace(/ًا?(?![\p{Script=Arabic}])/gu, '');
}
