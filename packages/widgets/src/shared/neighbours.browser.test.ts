import { expect, it } from 'vitest';
import { freshPage, mount, root } from '../testing/mount.js';

freshPage();

/** What comes in great numbers, and again and again while a long story is placed. */
const REPEATED = /\.ds-(rows|row|group|others|year|item|gap)\b/;

function selectorsOf(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
    ...('cssRules' in rule ? selectorsOf(rule.cssRules as CSSRuleList) : []),
  ]);
}

/** Of each “a + b” and “a ~ b” the part that says what a is. */
function firstNeighbours(selector: string): string[] {
  return [...selector.matchAll(/([^\s>+~,(]+)\s*[+~]/g)].map(([, first = '']) => first);
}

// A browser that inserts what may be such an `a` looks through everything its parent holds, at each insertion. What has
// no class may be anything to it: it asks for no tag and no state there.
it.each(['deal-timeline', 'sales-ranking'] as const)(
  '%s has no rule on the neighbours of what comes in great numbers',
  (tag) => {
    const sheets = (root(mount(tag)) as ShadowRoot).adoptedStyleSheets;
    const neighbours = sheets.flatMap((sheet) =>
      selectorsOf(sheet.cssRules).flatMap(firstNeighbours),
    );
    expect(neighbours).not.toEqual([]);
    expect(neighbours.filter((each) => !each.includes('.') || REPEATED.test(each))).toEqual([]);
  },
);
