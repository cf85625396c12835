import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankSales } from '../ranking/rank-sales.js';
import type { Quantity } from '../schema/deal.js';
import { readHtml } from '../testing/html.js';
import { alsos, quantities } from '../testing/quantities.js';
import { dealOf, figure, tableOf } from '../testing/tables.js';
import { OPTIONS } from '../testing/views.js';
import { ar } from '../words/ar.js';
import { en } from '../words/en.js';
import { zhHans } from '../words/zh-hans.js';
import { rankingShapes, rankingToSvg } from './ranking-svg.js';
import { rowsInSight } from './ranking-svg-lines.js';
import { lineWidth } from './svg/line-breaking.js';
import type { Shape } from './svg/shapes.js';

const BRANDS = ['ant', 'bee', 'cat', 'dog', 'eel'];

/** What people write and what attackers do: markup, all scripts, characters that XML has no way to write. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '</text>',
        '<script>',
        '"x" on=1',
        '&amp;',
        ']]>',
        '<!--',
        '\u0000',
        '\u202e',
      ),
      fc.constantFrom(
        '\ud800',
        '\ufffe',
        '👩‍🔬',
        'e\u0301',
        '，',
        '（',
        '奇瑞汽车',
        'شيري',
        'Ж',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.stringMatching(/^[A-Za-z -]{1,40}$/),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 5, arbitrary: quantities(Number.MAX_SAFE_INTEGER) },
  { weight: 1, arbitrary: fc.constantFrom<Quantity>('undisclosed', 'not-found', { below: 'ant' }) },
);

const views = fc
  .record({
    rows: fc.array(fc.tuple(quantity, alsos(3000), awkward), { maxLength: BRANDS.length }),
    title: awkward,
    words: fc.constantFrom(en, ar, zhHans),
    highlight: fc.subarray(BRANDS),
    more: fc.record(
      {
        limit: fc.integer({ min: 1, max: 5 }),
        shares: fc.boolean(),
        group: fc.constant('parent' as const),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ rows, title, words, highlight, more }) => {
    const figures = rows.map(([units, also], index) =>
      figure(BRANDS[index] ?? '', units, {
        also: also.map((other) => ({ units: other, citations: [{ source: 'source-2' }] })),
        certainty: index % 2 === 0 ? 'reported' : 'confirmed',
        note: rows[index]?.[2] ?? '',
      }),
    );
    const parties = rows.map(([, , name], index) => ({
      id: BRANDS[index] ?? '',
      name,
      kind: 'brand' as const,
      ...(index < 3 ? { partOf: 'zoo' } : {}),
    }));
    const zoo = { id: 'zoo', name: title, kind: 'company' as const };
    const totals = [{ of: 'market' as const, units: 9999, citations: [{ source: 'source-1' }] }];
    const tables = [tableOf('2025', figures, { title, totals }), tableOf('2024', figures.slice(1))];
    return rankSales(dealOf(tables, { parties: [...parties, zoo] }), {
      ...OPTIONS,
      words,
      highlight,
      ...more,
    });
  });

const widths = fc.integer({ min: 280, max: 1400 });

const seen = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[\u2066-\u2069\s]/g, '');

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room of what is drawn, in the writing direction; thin lines between rows have none. */
function boxOf(shape: Shape): Box | undefined {
  if (shape.kind === 'text') {
    const width = lineWidth(shape.line.stretches, shape.size);
    const left = shape.anchor === 'end' ? shape.x - width : shape.x;
    return {
      left,
      right: left + width,
      top: shape.y - 0.8 * shape.size,
      bottom: shape.y + 0.25 * shape.size,
    };
  }
  if (shape.kind === 'rule') {
    if (!shape.dashes) return undefined;
    const half = shape.thickness / 2;
    return { left: shape.x1, right: shape.x2, top: shape.y1 - half, bottom: shape.y1 + half };
  }
  // A ranking has none.
  if (shape.kind === 'mark') return undefined;
  const { x, y, width, height } = shape;
  return { left: x, right: x + width, top: y, bottom: y + height };
}

it('is sound XML and shows the words of every row, whatever they are', () => {
  fc.assert(
    fc.property(views, widths, (view, width) => {
      const svg = rankingToSvg(view, { width });
      const { elements, text } = readHtml(svg);
      const names = new Set(elements.map(({ name }) => name));
      expect(names.has('script')).toBe(false);
      expect(svg).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      const shown = seen(text);
      for (const { name, units, rank, change } of rowsInSight(view)) {
        for (const each of [name.text, units, rank.text, change])
          expect(shown).toContain(seen(each));
      }
      if (view.others) expect(shown).toContain(seen(view.others.name.text));
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 150 },
  );
});

it('keeps every text inside the picture and apart from every other text and bar', () => {
  fc.assert(
    fc.property(views, widths, (view, width) => {
      const { height, width: drawn, shapes } = rankingShapes(view, { width });
      const boxes = shapes.flatMap((shape) => {
        const box = boxOf(shape);
        return box ? [{ ...box, isText: shape.kind === 'text' }] : [];
      });
      for (const { left, right, top, bottom } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(drawn);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(height);
      }
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          if (!a.isText && !b.isText) continue;
          const apart =
            a.right <= b.left + 0.01 ||
            b.right <= a.left + 0.01 ||
            a.bottom <= b.top + 0.01 ||
            b.bottom <= a.top + 0.01;
          if (!apart) throw new Error(`${JSON.stringify(a)} meets ${JSON.stringify(b)}`);
        }
      }
    }),
    { numRuns: 150 },
  );
});
