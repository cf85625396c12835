import { describe, expect, it } from 'vitest';
import { jlrChery } from '../../src/deals/jlr-chery/index.js';

const LANGUAGES = ['en', 'zh-Hans', 'ar'];

interface Found {
  readonly path: string;
  readonly text: Readonly<Record<string, string>>;
}

/** Every text of the deal that is a map of languages, with its place. */
function textsIn(value: unknown, path = ''): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [{ path, text: value as Found['text'] }];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}/${key}`));
}

const MONTHS: Record<'en' | 'ar', readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ar: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
};

const SCALES: readonly [RegExp, number][] = [
  [/^\s*(?:billion|مليارات|مليار)/, 1e9],
  [/^亿/, 1e8],
  [/^万/, 1e4],
];

/** The numbers written in digits, months by name counted as numbers; "10.9 billion", "109亿" are the same. */
function numbersIn(text: string, lang: string): number[] {
  const plain = MONTHS[lang === 'ar' ? 'ar' : 'en'].reduce(
    (all, month, index) => all.replaceAll(month, ` ${index + 1} `),
    text,
  );
  const found: number[] = [];
  for (const match of plain.matchAll(/(?<![A-Za-z])\d[\d,]*(?:\.\d+)?/g)) {
    const rest = plain.slice(match.index + match[0].length);
    const scale = SCALES.find(([unit]) => unit.test(rest))?.[1] ?? 1;
    found.push(Math.round(Number(match[0].replaceAll(',', '')) * scale * 100) / 100);
  }
  return found.sort((a, b) => a - b);
}

const texts = textsIn(jlrChery);

describe('the three languages', () => {
  it('are all there for every text that has more than one', () => {
    expect(texts.length).toBeGreaterThan(150);
    for (const { path, text } of texts) {
      expect([path, Object.keys(text).sort()]).toEqual([path, [...LANGUAGES].sort()]);
    }
  });

  it('leave only names that stay Latin as plain strings', () => {
    const plain = [
      ...jlrChery.parties.flatMap(({ name, role }) => [name, role]),
      ...jlrChery.events.flatMap(({ title, description, note }) => [title, description, note]),
      ...jlrChery.statements.flatMap(({ text, note }) => [text, note]),
      ...jlrChery.sales.flatMap(({ title, compiledBy }) => [title, compiledBy]),
      ...jlrChery.sources.map(({ note }) => note),
    ].filter((text) => typeof text === 'string');
    expect(plain).toEqual(['Ebro-EV Motors', 'Gary Lan', 'Gong Yueqiong', 'Farrell Hsu']);
  });

  it('agree in their numbers and months', () => {
    for (const { path, text } of texts) {
      const [english, chinese, arabic] = LANGUAGES.map((lang) => numbersIn(text[lang] ?? '', lang));
      expect([path, chinese]).toEqual([path, english]);
      expect([path, arabic]).toEqual([path, english]);
    }
  });

  it('are written in their own script, with their own punctuation', () => {
    const brandsThatStayLatin = /^\/parties\/\d+\/name$/;
    for (const { path, text } of texts) {
      const chinese = text['zh-Hans'] ?? '';
      if (!brandsThatStayLatin.test(path))
        expect([path, chinese]).toEqual([path, expect.stringMatching(/\p{Script=Han}/u)]);
      expect([path, chinese]).toEqual([
        path,
        expect.not.stringMatching(/\p{Script=Han}[,;:?!()]/u),
      ]);
      expect([path, chinese]).toEqual([
        path,
        expect.not.stringMatching(/[,;:?!()]\p{Script=Han}/u),
      ]);
      const arabic = text.ar ?? '';
      expect([path, arabic]).toEqual([path, expect.stringMatching(/\p{Script=Arabic}/u)]);
      expect([path, arabic]).toEqual([path, expect.not.stringMatching(/\p{Script=Arabic}[,;?]/u)]);
    }
  });

  it('keep to short headlines', () => {
    for (const { id, title } of jlrChery.events) {
      const english = typeof title === 'string' ? title : (title.en ?? '');
      expect([id, english.split(' ').length <= 8]).toEqual([id, true]);
      expect([id, english]).toEqual([id, expect.not.stringMatching(/\.$/)]);
    }
  });
});
