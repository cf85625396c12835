// A small report for tests.
import type { Report, Row } from './report.ts';
import type { Spread } from './statistics.ts';

export function around(median: number): Spread {
  return { median, min: median - 10, max: median + 10 };
}

export function sampleRow(contestant: string, times: readonly [number, number, number]): Row {
  const [readable, enhanced, complete] = times.map(around) as [Spread, Spread, Spread];
  return {
    contestant,
    title: contestant,
    runs: 5,
    status: 'measured',
    sent: { code: 12_340, html: 500, data: 1_000 },
    moments: { readable, enhanced, complete },
    wordsFound: 6,
    blocking: around(40),
    shift: { median: 0, min: 0, max: 0 },
    nodes: around(500),
    heap: around(2_000_000),
  };
}

/** Plain HTML at 300 ms, or 200 ms contained; ours at 260 ms; one library out of time, one on a canvas. */
export function sampleReport(parts: Partial<Report> = {}): Report {
  const canvas = sampleRow('canvas', [400, 400, 400]);
  return {
    date: '2026-11-23T10:00:00.000Z',
    chromium: '156.0',
    node: '24.0.0',
    slowdown: 4,
    processors: 2,
    load: 0.1,
    runs: 5,
    limit: 60_000,
    screen: { width: 800, height: 900 },
    versions: { library: '1.2.3' },
    contests: [
      {
        graphic: 'timeline',
        size: 6,
        rows: [
          sampleRow('plain', [300, 300, 300]),
          sampleRow('plain-contained', [250, 200, 200]),
          sampleRow('ours-fallback', [250, 300, 300]),
          sampleRow('ours-empty', [260, 260, 260]),
          { ...sampleRow('slow', [0, 0, 0]), status: 'out-of-time', runs: 0, moments: {} },
          {
            ...canvas,
            wordsFound: 0,
            moments: { readable: around(400), enhanced: around(400) },
          },
        ],
      },
    ],
    extras: [],
    ...parts,
  };
}
