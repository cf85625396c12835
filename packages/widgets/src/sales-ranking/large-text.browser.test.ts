import { expect, it } from 'vitest';
import { type Scenario, scenario } from '../scenarios/index.js';
import { freshPage, mountScenario } from '../testing/mount.js';
import { all } from '../testing/ranking.js';

freshPage();

const names = ['arranged-in-arabic', 'shares', 'limited', 'long-names', 'find'] as const;
const large = names.flatMap((name) => [17, 34].map((size) => ({ name, size })));

it.each(large)('cuts nothing of $name on a phone with letters of $size pixels', async (given) => {
  const css = `main { font-size: ${given.size}px }`;
  const shown: Scenario = { ...scenario('sales-ranking', given.name), css };
  const element = await mountScenario(shown, { width: 288 });
  for (const details of all(element, 'details')) details.setAttribute('open', '');
  const { left, right } = element.getBoundingClientRect();
  const out = all(element, '.ds *').filter((part) => {
    const box = part.getBoundingClientRect();
    return !part.closest('.ds-vh, .ds-skip') && (box.left < left - 1 || box.right > right + 1);
  });
  expect(out.map((part) => part.outerHTML.slice(0, 80))).toEqual([]);
  expect(element.parentElement?.scrollWidth).toBe(288);
});
