import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStretches, foldText, wordsOf } from './fold-text.js';

const found = (text: string, query: string, limit = 99) =>
  findStretches(text, wordsOf(query), limit).map(({ start, end }) => text.slice(start, end));

describe('folding', () => {
  it.each([
    ['Škoda', 'SKODA'],
    ['Citroën', 'citroën'.normalize('NFD')],
    ['Straße', 'strasse'],
    ['ΣΊΣΥΦΟΣ', 'σίσυφος'],
    ['İstanbul', 'istanbul'],
    ['ﬁnance', 'FINANCE'],
    ['Ｃｈｅｒｙ ２０２６', 'chery 2026'],
    ['Chery’s “plan” – co‑op', 'chery\'s "plan" - co-op'],
    ['مُحَمَّد', 'محمد'],
    ['أُعلِن', 'اعلن'],
    ['شـــيري', 'شيري'],
    ['٢٠٢٦', '2026'],
    ['۲۰۲۶', '2026'],
  ])('takes “%s” and “%s” for one', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it.each([
    ['o', 'e'],
    ['Omoda', 'Omoda 5'],
    ['奇瑞', '捷豹'],
    ['ب', 'ت'],
  ])('keeps “%s” and “%s” apart', (a, b) => {
    expect(foldText(a)).not.toBe(foldText(b));
  });

  it('agrees with the collation of the language about what is a letter’s variant', () => {
    const same = new Intl.Collator('en', { sensitivity: 'base' });
    const letters = [...'aäáàeéëiíoöøuüncçsšzžAÄEÉNÑ'].filter((letter) => letter !== 'ø');
    for (const a of letters) {
      for (const b of letters) {
        expect([a, b, foldText(a) === foldText(b)]).toEqual([a, b, same.compare(a, b) === 0]);
      }
    }
  });

  it('folds each character by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
        const text = a + b;
        // Marks are dropped, so that the order into which NFKD sorts them is of no account.
        expect([...text].map(foldText).join('')).toBe(foldText(text));
      }),
    );
  });
});

describe('the words of a query', () => {
  it('are parted by any space, each once, and none where there is nothing to look for', () => {
    expect(wordsOf('  Chery \t chery\u3000奇瑞 ')).toEqual(['CHERY', '奇瑞']);
    expect(wordsOf(' \u0301 ')).toEqual([]);
  });
});

describe('matches in a text', () => {
  it('are whole characters with their marks', () => {
    expect(found('Škoda and S\u030Ckoda', 'sko')).toEqual(['Ško', 'S\u030Cko']);
    expect(found('نُسِخ', 'نسخ')).toEqual(['نُسِخ']);
    expect(found('the ﬁrst', 'fi')).toEqual(['ﬁ']);
    expect(found('the ﬁrst', 'ir')).toEqual(['ﬁr']);
    expect(found('ﬀ', 'f')).toEqual(['ﬀ']);
  });

  it('need no space between words', () => {
    expect(found('捷豹路虎与奇瑞合作', '奇瑞')).toEqual(['奇瑞']);
  });

  it('are of the longest word where two begin together, and end at the limit', () => {
    expect(found('Omoda, Omo', 'omo omoda')).toEqual(['Omoda', 'Omo']);
    expect(found('aaaa', 'a', 3)).toEqual(['a', 'a', 'a']);
  });

  it('fold to a word of the query, in order, and are there wherever the text holds one', () => {
    const unit = fc.constantFrom(...'aäAbﬁﬀß奇瑞١ \u0301');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 14 }),
        fc.string({ unit, maxLength: 3 }),
        (text, query) => {
          const words = wordsOf(query);
          const stretches = findStretches(text, words, 99);
          let end = 0;
          for (const stretch of stretches) {
            expect(stretch.start).toBeGreaterThanOrEqual(end);
            end = stretch.end;
            const folded = foldText(text.slice(stretch.start, stretch.end));
            expect(words.some((word) => folded.includes(word))).toBe(true);
          }
          const folded = foldText(text);
          expect(stretches.length > 0).toBe(words.some((word) => folded.includes(word)));
        },
      ),
    );
  });
});
