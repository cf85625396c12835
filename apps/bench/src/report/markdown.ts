import type { Moment } from '../page/probe-config.ts';
import { type Contest, isBusy, MOMENTS, type Report, type Row, ratio, runsAt } from './report.ts';
import type { Spread } from './statistics.ts';
import { type Verdict, verdicts } from './verdicts.ts';

const HEADINGS = { timeline: 'Timelines', ranking: 'Rankings' } as const;
const ITEMS = { timeline: 'items', ranking: 'rows' } as const;

/** The whole report as Markdown. */
export function markdown(report: Report): string {
  const graphics = (['timeline', 'ranking'] as const).filter((graphic) =>
    report.contests.some((contest) => contest.graphic === graphic),
  );
  const sections = graphics.map((graphic) => {
    const contests = report.contests.filter((contest) => contest.graphic === graphic);
    return `## ${HEADINGS[graphic]}\n\n${contests.map(contestTable).join('\n')}`;
  });
  return [
    '# Benchmark\n',
    preface(report),
    '![Time to each moment against plain HTML](bench.svg)\n',
    ...sections,
    `## Targets\n\n${verdictTable(verdicts(report))}`,
    method(report),
  ].join('\n');
}

function preface(report: Report): string {
  const { date, chromium, runs, slowdown, load, processors } = report;
  const busy = isBusy(report)
    ? `**The machine was busy with something else (load ${load.toFixed(1)} on ${processors} processors): expect noise.** `
    : '';
  return `${date.slice(0, 10)}, headless Chromium ${chromium}, ${slowdown}× CPU slow-down, ${runs} runs (${runsAt(1, runs)} up to 100 items), brotli, a local server. Medians, with the smallest and largest in brackets. **Machines differ: only ratios within one run mean anything.** ${busy}\`npm run bench\` writes this file, the picture and [bench.json](bench.json).\n`;
}

function contestTable(contest: Contest): string {
  const head = [
    `${count(contest.size)} ${ITEMS[contest.graphic]}`,
    'code KB',
    'page KB',
    'data KB',
    'readable ms',
    '×',
    'enhanced ms',
    '×',
    'complete ms',
    '×',
    'blocking ms',
    'layout shift',
    'DOM nodes',
    'heap MB',
  ];
  const rows = contest.rows.map((row) => [
    row.title,
    ...(['code', 'html', 'data'] as const).map((kind) => kilobytes(row.sent[kind])),
    ...MOMENTS.flatMap((moment) => momentCells(contest, row, moment)),
    spread(row.blocking, count),
    spread(row.shift, (value) => value.toFixed(3)),
    row.nodes ? count(row.nodes.median) : '',
    row.heap ? (row.heap.median / 1e6).toFixed(1) : '',
  ]);
  return table(head, rows);
}

/** The time and its ratio; where there is none, what happened instead. */
function momentCells(contest: Contest, row: Row, moment: Moment): [string, string] {
  const trouble = row.status === 'out-of-time' ? '**out of time**' : '**failed**';
  if (row.status !== 'measured') {
    const tries = row.runs > 0 ? ` after ${row.runs} ${row.runs === 1 ? 'run' : 'runs'}` : '';
    return [moment === 'readable' ? `${trouble}${tries} ${row.reason ?? ''}`.trim() : trouble, ''];
  }
  if (row.moments[moment] === undefined) {
    return [`never: ${count(row.wordsFound ?? 0)} of ${count(contest.size)} in the DOM`, ''];
  }
  const against = ratio(contest, row, moment);
  return [spread(row.moments[moment], count), against === undefined ? '' : against.toFixed(2)];
}

function verdictTable(list: readonly Verdict[]): string {
  return table(
    ['', 'target', 'at most', 'measured', 'met', 'note'],
    list.map(({ graphic, target, limit, unit, measured, met, note = '' }) => [
      graphic,
      target,
      amount(limit, unit),
      measured === undefined ? 'not available' : amount(measured, unit),
      met === undefined ? '–' : met ? 'met' : '**not met**',
      note,
    ]),
  );
}

function amount(value: number, unit: Verdict['unit']): string {
  if (unit === 'ms') return `${count(value)} ms`;
  return unit === '×' ? `${value.toFixed(2)}×` : value.toFixed(2);
}

function method({ slowdown, limit, screen, versions, node }: Report): string {
  const contestants = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `## Method

- **Contestants**: ${contestants.join(', ')}; ours from this repository. Each is one HTML page; scripts are bundled and minified by Rolldown, which is what Vite uses, libraries with only what they need here, and all begin with the comment that lets Chromium compile them as they come in. Pages ask for their data in the head, ours with an empty tag for its engine as well, as the guide on embedding says; over the fallback it does not: its script is the lazy entry, with low priority, and its tag’s \`fallback.css\` is among the page's own styles. Node ${node}.
- **The same words**: seeded data, the same in every run. Plain HTML is our own fallback without drawings, style hooks and folding. Libraries get dates, titles, texts, status and sources as text; what of that they put into the DOM is counted afterwards.
- **Floors** are nobody’s graphic. The first is our page over the fallback without any script: the words, styles and drawings that stand at once. The second is a script of a few lines that takes the JSON unchecked, is told which items are first, and places each of those as one line.
- **Visits**: a fresh browser context for each, ${screen.width} × ${screen.height} px, nothing cached. The contestants of one size take turns, each run beginning with another one. Other hosts cannot be reached.
- **Time** runs from the start of the navigation. A script that is the same for all looks once per frame, by ids alone; what it sees in one frame counts from two frames later.
- **Readable**: the words of the first screen (six items, twenty rows) are painted. **Enhanced**: the widget stands and holds that screen; a library says itself that it has drawn. **Complete**: every item is in the DOM (in ours, in the shadow root, folded or not), where find-in-page finds it; checked by each item's own words. Of plain HTML, enhanced and complete are both the end of parsing (DOMContentLoaded).
- **Ratio**: against the better of the two plain pages at the same moment.
- **KB** are compressed bodies: code is scripts and styles, page the HTML, data the JSON. **Blocking** is what long tasks take beyond 50 ms each, up to the last moment. **Layout shift** is the sum over the visit, with a paragraph below the graphic. **DOM nodes** include shadow trees. **Heap** is JavaScript's, after a collection.
- **Out of time**: a visit that takes more than ${limit / 1000} s at ${slowdown}× slow-down is not repeated.
- **Search**: from the key press until two frames after the last change of the list. **Change of period**: the longest task, where one of less than 50 ms counts as 50. Both against plain HTML's complete of the same size in this run.
- **Late script**: it comes two seconds after the page, on a screen that is tall enough for the fallback, or 800 px high over hand-written children.
`;
}

function spread(value: Spread | undefined, format: (value: number) => string): string {
  if (!value) return '';
  const { median, min, max } = value;
  const [low, high] = [format(min), format(max)];
  return low === high ? format(median) : `${format(median)} (${low}–${high})`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
