import { describe, expect, it } from 'vitest';
import { jlrChery } from '../deals/jlr-chery/index.js';
import { dealOf, figure, ranking, rowOf, tableOf } from '../testing/tables.js';
import { OPTIONS } from '../testing/views.js';
import { rankSales } from './rank-sales.js';

it('tells the real table of 2025', () => {
  const view = rankSales(jlrChery, OPTIONS);
  const { columns, rows } = view;
  const lines = rows.map((row) =>
    [
      row.rank.text,
      row.name.text,
      row.units + (row.status ? ` (${row.status.label})` : ''),
      row.change,
      [...row.notes, ...row.changeNotes].map(({ letter }) => letter).join(' '),
    ].join(' | '),
  );
  expect(
    [
      view.subject,
      ...view.head,
      [columns.rank, columns.brand, columns.units, columns.change].join(' | '),
      ...lines,
      ...view.foot,
      ...view.changeBasis.map(
        ({ text, citations }) => `${text.text} ${citations.map(({ number }) => number).join(' ')}`,
      ),
      ...view.notes.map(({ letter, text, more }) =>
        [letter, text.text, more?.text].filter(Boolean).join(' '),
      ),
      ...view.totals.map(({ label, text }) => `${label.text}: ${text}`),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "Registrations, United Kingdom, 2025.
    A selection: 17 brands, together at least 15% of a market of 2,020,520.
    Ranks are among these 17 brands, not the whole market.
    Rank of 17 listed | Brand | Registrations | Change on 2024
    1 | MG | 85,155 | +4.4% | 
    2 | BYD | 51,422 | +485% | 
    3 | Jaecoo | 28,232 | from 209 | a b
    4 | Honda | 23,017 | no 2024 figure found | 
    5 | Seat | 23,015 | no 2024 figure found | 
    6 | Citroën | 20,732 | no 2024 figure found | 
    7 | Omoda | 19,855 | +447% to +448% | c d e
    8 | Suzuki | 18,226 | no 2024 figure found | 
    9 | Polestar | 16,959 | +95% | 
    10 | Jeep | 10,616 | no 2024 figure found | 
    11 | Fiat | 8,764 | no 2024 figure found | 
    12 | Chery | 5,517 | no 2024 figure found | f g
    13–17 | GWM | 542 | not comparable | h i j
    13–17 | Alfa Romeo | fewer than Chery (Reported) | published: +80.1% | k l
    13–17 | DS | fewer than Chery (Reported) | no 2024 figure found | m n
    13–17 | Genesis | fewer than Chery (Reported) | no 2024 figure found | o
    13–17 | Smart | fewer than Chery (Reported) | no 2024 figure found | p
    A rank such as 13–17 is a range: figures are not exact, or sources differ.
    Unconfirmed figures are ranked and summed as given.
    A change marked “published” is its source’s, not ours.
    Changes on 2024 rest on: 1 2 4 11 12 13
    a On sale from January 2025.
    b For 2024: 209. Registered before the brand’s launch, which is dated to January 2025.
    c On sale from August or September 2024.
    d For 2024: 3,629 (Reported).
    e For 2024 another source says 3,620.
    f Also given as over 5,500, which agrees.
    g On sale from September 2025.
    h Ora and Haval together.
    i Not comparable with 2024: the definition changed.
    j Published as -53%.
    k For: passionnement-citroen.com: 1,546 in 2023, the last full-year count found.
    l Two reports put the brand behind Chery.
    m For: automotive-mag.com: 14 in October 2025, the only month known.
    n For: passionnement-citroen.com: 2,403 in 2023, the last full-year count found.
    o One month is known: 54 in October 2025.
    p No other figure was found to test this.
    Whole market: 2,020,520; another source says 2,020,373
    Chery Group: about 54,000 as published; the rows add up to 53,604"
  `);
});

it('speaks the ranks of the real table', () => {
  const { rows } = rankSales(jlrChery, OPTIONS);
  expect([0, 1, 2, 10, 11, 16].map((index) => rows[index]?.rank.spoken)).toEqual([
    '1st among the 17 listed',
    '2nd among the 17 listed',
    '3rd among the 17 listed',
    '11th among the 17 listed',
    '12th among the 17 listed',
    '13th to 17th among the 17 listed',
  ]);
});

describe('the table', () => {
  const deal = dealOf([
    tableOf('2023', [figure('a', 1)]),
    tableOf('2025', [figure('a', 3)]),
    tableOf('2024', [figure('a', 2)]),
    tableOf('2026', [figure('a', 4)], { series: 'france' }),
  ]);

  it('is the latest of the first series, or the one asked for', () => {
    expect(rankSales(deal, OPTIONS).table).toBe('2025');
    expect(rankSales(deal, { ...OPTIONS, table: '2026' }).table).toBe('2026');
  });

  it('that the deal does not have leaves a sentence, and an id that an element can bear', () => {
    const view = rankSales(deal, { ...OPTIONS, table: 'no such <table>' });
    expect(view).toMatchObject({
      empty: 'The deal has no sales table “no such <table>”.',
      rows: [],
      head: [],
      sources: { items: [] },
    });
    expect(view.id).toMatch(/^[\w./-]+$/);
    expect(rankSales(dealOf([]), OPTIONS).empty).toBe('This table has no figures yet.');
  });

  it('without figures claims nothing of them', () => {
    expect(ranking([tableOf('2025', [])])).toMatchObject({
      empty: 'This table has no figures yet.',
      head: [],
      rows: [],
      key: [],
      endings: [],
      foot: [],
    });
  });
});

describe('the legend', () => {
  it('holds the endings and certainties that are there, and explains only what is', () => {
    const view = ranking([
      tableOf('2025', [
        figure('a', 9000),
        figure('b', { over: 800 }, { certainty: 'reported' }),
        figure('c', { about: 500, within: 10 }, { certainty: 'reported' }),
      ]),
    ]);
    expect(view.endings.map(({ ending }) => ending)).toEqual(['arrow', 'pale']);
    expect(view.key).toEqual([{ shape: 'reported', extent: 'point', label: 'Reported' }]);
    expect(view.foot).toEqual([
      'A rank such as 1–2 is a range: figures are not exact, or sources differ.',
      'Unconfirmed figures are ranked and summed as given.',
    ]);
    const plain = ranking([tableOf('2025', [figure('a', 9)])]);
    expect(plain).toMatchObject({ endings: [], key: [], foot: [] });
  });

  it('explains “about” where the five per cent are ours, also in another source', () => {
    const note = '“About” is taken as within 5% unless noted.';
    expect(ranking([tableOf('2025', [figure('a', { about: 500 })])]).foot).toContain(note);
    const also = [{ units: { about: 480 }, citations: [{ source: 'source-2' }] }];
    expect(ranking([tableOf('2025', [figure('a', 500, { also })])]).foot).toContain(note);
  });

  it('explains it in a note where the deal has a margin of its own, of any source and total', () => {
    const citations = [{ source: 'source-2' }];
    const also = [{ units: { about: 5300, within: 30 }, citations }];
    const totals = [{ of: 'market' as const, units: { about: 9000, within: 400 }, citations }];
    const figures = [
      figure('a', { about: 5200, within: 250 }),
      figure('b', { about: 5200, within: 250 }, { also }),
      figure('c', { about: 5200 }),
    ];
    const view = ranking([tableOf('2025', figures, { totals })]);
    const own = 'Taken for “about 5,200”: give or take 250.';
    expect(view.notes.map(({ text }) => text.text)).toEqual([
      own,
      'Also given as about 5,300, which agrees.',
      'Taken for “about 5,300”: give or take 30.',
    ]);
    expect(view.rows.map(({ notes }) => notes.map(({ letter }) => letter).join())).toEqual(
      expect.arrayContaining(['a', 'b,a,c', '']),
    );
    expect(view.totals[0]?.notes.map(({ text }) => text.text)).toEqual([
      'Taken for “about 9,000”: give or take 400.',
    ]);
    expect(view.foot).toContain('“About” is taken as within 5% unless noted.');
    const without = ranking([tableOf('2025', figures.slice(0, 2), { totals })]);
    expect(without.foot.join()).not.toContain('5%');
  });
});

it('sets off the brands asked for, and no others', () => {
  const view = rankSales(jlrChery, { ...OPTIONS, highlight: ['chery', 'omoda', 'nobody'] });
  expect(view.rows.filter((row) => row.highlighted).map(({ brand }) => brand)).toEqual([
    'omoda',
    'chery',
  ]);
});

it('keeps a brand called “title” apart from the table’s own title', () => {
  const view = ranking([tableOf('2025', [figure('title', 9), figure('note', 5)])]);
  const ids = [view.id, ...view.rows.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(3);
});

it('makes no note of what the cells of the real table say', () => {
  const view = rankSales(jlrChery, OPTIONS);
  expect(rowOf(view, 'alfa-romeo')).toMatchObject({
    change: 'published: +80.1%',
    changeNotes: [],
  });
  const without = view.rows.filter(({ change }) => change === 'no 2024 figure found');
  expect(without.length).toBeGreaterThan(5);
  expect(without.filter(({ changeNotes }) => changeNotes.length > 1)).toEqual([]);
});
