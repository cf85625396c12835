import { describe, expect, it } from 'vitest';
import { jlrChery } from '../../src/deals/jlr-chery/index.js';
import { edtfBounds } from '../../src/edtf/bounds.js';
import { parseEdtf } from '../../src/edtf/parse.js';
import type { Citation } from '../../src/schema/deal.js';
import { parseDeal } from '../../src/schema/parse-deal.js';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

function boundsOf(edtf: string) {
  const result = parseEdtf(edtf);
  if (!result.ok) throw new Error(`${edtf}: ${result.fault}`);
  return edtfBounds(result.date);
}

/** Every object inside `value` that passes for a citation. */
function citationsIn(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value) return [value as Citation];
  return Object.values(value).flatMap(citationsIn);
}

const { sources, ...withoutSources } = jlrChery;
const event = (id: string) => jlrChery.events.find((each) => each.id === id);

describe('the JLR–Chery deal', () => {
  it('has nothing that parseDeal objects to', () => {
    expect(parseDeal(jlrChery)).toEqual({ ok: true, deal: jlrChery });
  });

  it('cites every source that it lists, and no other', () => {
    const cited = new Set(citationsIn(withoutSources).map(({ source }) => source));
    expect([...cited].sort()).toEqual(sources.map(({ id }) => id).sort());
  });

  it('shares no object between two places, so that a caller may change a copy of one', () => {
    const seen = new Set<object>();
    const visit = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      expect(seen.has(value)).toBe(false);
      seen.add(value);
      Object.values(value).forEach(visit);
    };
    visit(jlrChery);
    expect(seen.size).toBeGreaterThan(500);
  });

  it('quotes these words and no others', () => {
    const quotes = jlrChery.statements.flatMap(({ speaker, quote }) =>
      quote ? [[speaker, quote.lang, quote.text]] : [],
    );
    expect(quotes).toEqual([
      ['gary-lan', 'en', 'the final destination'],
      [
        'peter-kyle',
        'en',
        'there is a logic to forming partnerships and that could well form one of them',
      ],
      [
        'david-bailey',
        'en',
        'Such moves reflect a pragmatic attempt to manage risk, improve asset use, and sustain industrial capability during a period of structural change.',
      ],
      [
        'david-bailey',
        'en',
        'so having it produce cars here can only be a good thing for production and consumers',
      ],
      [
        'gong-yueqiong',
        'en',
        'We are not just bringing products to the UK – we are building a British business.',
      ],
      [
        'farrell-hsu',
        'en',
        'In just our first four months, Chery has sold over 5,500 cars, securing a 1.09% market share.',
      ],
      ['ivan-espinosa', 'en', 'looking at options'],
    ]);
  });

  it('has a quotation wherever a statement is called one, and only there', () => {
    for (const { id, kind, quote } of jlrChery.statements) {
      expect([id, quote !== undefined]).toEqual([id, kind === 'quotation']);
    }
  });

  it('knows nothing that was published or happened after the day it speaks for', () => {
    const asOf = day(jlrChery.asOf);
    for (const { id, published } of sources) {
      if (published !== undefined) {
        expect([id, boundsOf(published).earliest <= asOf]).toEqual([id, true]);
      }
    }
    for (const { id, date, certainty } of [...jlrChery.events, ...jlrChery.statements]) {
      const past = boundsOf(date).earliest <= asOf;
      expect([id, past || certainty === 'expected']).toEqual([id, true]);
    }
  });
});

describe('the awkward dates', () => {
  it('leaves Omoda between August and September 2024, with a month for each source', () => {
    const omoda = event('omoda-on-sale');
    expect(omoda).toMatchObject({ date: '[2024-08,2024-09]', certainty: 'disputed' });
    expect(boundsOf('[2024-08,2024-09]')).toEqual({
      earliest: day('2024-08-01'),
      latest: day('2024-09-30'),
    });
    expect(omoda?.citations.map(({ source, date }) => [source, date])).toEqual([
      ['cd-launch', '2024-08'],
      ['mail-jlr', '2024-08'],
      ['mail-jul', '2024-08'],
      ['driven', '2024-09'],
    ]);
  });

  it('expects the first new Freelander in the second half of 2026, which is 41 in ISO 8601-2', () => {
    const first = event('freelander-first-model');
    expect(first?.certainty).toBe('expected');
    expect(boundsOf(first?.date ?? '')).toEqual({
      earliest: day('2026-07-01'),
      latest: day('2026-12-31'),
    });
  });

  it('keeps the wrong year of two rewrites as theirs, without doubting the attack', () => {
    const attack = event('cyberattack');
    expect(attack).toMatchObject({ date: '2025-08-31', certainty: 'confirmed' });
    const dated = attack?.citations.filter(({ date }) => date !== undefined);
    expect(dated?.map(({ source, date }) => [source, date])).toEqual([
      ['canadatv', '2024'],
      ['turkeyj', '2024'],
    ]);
  });
});

describe('what is disputed', () => {
  it('sets who is for and against a near deal beside each other', () => {
    const stances = event('on-the-brink')?.citations.map(({ source, stance }) => [source, stance]);
    expect(stances).toEqual([
      ['ae-brink', 'supports'],
      ['cd-jlr', 'supports'],
      ['ukravtomobil', undefined],
      ['ft', 'disputes'],
      ['guardian-hq', 'disputes'],
      ['jec', 'disputes'],
    ]);
  });

  it('says in what a source disagrees wherever an event carries one that does', () => {
    const disputing = jlrChery.events.flatMap(({ citations }) =>
      citations.filter(({ stance }) => stance === 'disputes'),
    );
    expect(disputing.length).toBeGreaterThan(3);
    for (const { says } of disputing) expect(says).toBeDefined();
  });

  it('counts the article that follows Auto Express as no second witness', () => {
    expect(sources.find(({ id }) => id === 'ukravtomobil')?.derivedFrom).toBe('ae-brink');
  });

  it('names the first publisher of every copy, and never the copier as such', () => {
    for (const { id, publisher, copyOf } of sources) {
      expect([id, /copy|record on|via /.test(publisher)]).toEqual([id, false]);
      if (copyOf) expect(copyOf.publisher).not.toBe(publisher);
    }
    expect(sources.filter(({ copyOf }) => copyOf).length).toBeGreaterThan(15);
  });
});
