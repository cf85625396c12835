import type { Moment } from '../page/probe-config.ts';
import { type Contest, MOMENTS, type Report, type Row, ratio, yardstick } from './report.ts';

const COLUMN = 470;
const LABEL = 200;
const PLOT = { from: LABEL, to: 440 } as const;
const ROW = 22;
const HEAD = 46;
/** The axis: how many times plain HTML's time. */
const AXIS = { from: 0.05, to: 40, ticks: [0.25, 1, 4, 16] } as const;
const COLORS: Readonly<Record<Moment, string>> = {
  readable: '#7a8794',
  enhanced: '#b3261e',
  complete: '#1c5d7a',
};

/** Each contest as a panel: a row per contestant, a mark per moment, on a logarithmic axis of ratios to plain HTML. */
export function picture({ contests, chromium, date, slowdown }: Report): string {
  const columns = (['timeline', 'ranking'] as const)
    .map((graphic) => contests.filter((contest) => contest.graphic === graphic))
    .filter((column) => column.length > 0);
  const heights = columns.map((column) => column.reduce((sum, each) => sum + panelHeight(each), 0));
  const height = 88 + Math.max(0, ...heights);
  const width = 20 + COLUMN * Math.max(1, columns.length);
  const panels = columns.map((column, index) => {
    let y = 80;
    return column
      .map((contest) => {
        const drawn = panel(contest, 10 + index * COLUMN, y);
        y += panelHeight(contest);
        return drawn;
      })
      .join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12" fill="#20262b" role="img" aria-labelledby="title desc"><title id="title">Time to each moment, as a multiple of plain HTML’s</title><desc id="desc">The numbers are in bench.md.</desc><rect width="100%" height="100%" fill="#fff"/>${text(10, 24, 'Time to each moment, as a multiple of plain HTML’s', 'font-size="16" font-weight="700"')}${text(10, 42, `Chromium ${chromium}, ${slowdown}× CPU slow-down, ${date.slice(0, 10)}. Left is faster. Lines: smallest to largest of the runs.`, 'fill="#57616b"')}${key(10, 62)}${panels.join('')}</svg>\n`;
}

function key(x: number, y: number): string {
  return MOMENTS.map((moment, index) => {
    const left = x + 6 + index * 90;
    return mark(moment, left, y - 4) + text(left + 10, y, moment);
  }).join('');
}

function panelHeight({ rows }: Contest): number {
  return HEAD + rows.length * ROW;
}

function panel(contest: Contest, x: number, y: number): string {
  const { graphic, size, rows } = contest;
  const bottom = y + 24 + rows.length * ROW;
  const ticks = AXIS.ticks.map((tick) => {
    const at = x + place(tick);
    const color = tick === 1 ? '#57616b' : '#dde2e6';
    return `<line x1="${at}" x2="${at}" y1="${y + 22}" y2="${bottom}" stroke="${color}"/>${text(at, y + 16, `${tick}×`, 'text-anchor="middle" font-size="11" fill="#57616b"')}`;
  });
  const title = `${size.toLocaleString('en-GB')} ${graphic === 'timeline' ? 'items' : 'rows'}`;
  return (
    text(x, y + 16, title, 'font-weight="700"') +
    ticks.join('') +
    rows.map((row, index) => contestant(contest, row, x, y + 24 + index * ROW + ROW / 2)).join('')
  );
}

function contestant(contest: Contest, row: Row, x: number, y: number): string {
  const isOurs = row.contestant.startsWith('ours');
  const label = text(x, y + 4, row.title, isOurs ? 'font-weight="700"' : '');
  if (row.status !== 'measured') {
    const trouble = row.status === 'failed' ? 'failed' : 'out of time';
    return label + text(x + PLOT.from, y + 4, trouble, 'font-style="italic" fill="#57616b"');
  }
  const marks = MOMENTS.map((moment, index) => {
    const spread = row.moments[moment];
    const plain = yardstick(contest, moment);
    const median = ratio(contest, row, moment);
    if (!spread || plain === undefined || median === undefined) return '';
    const at = y + (index - 1) * 4;
    const range = `<line x1="${x + place(spread.min / plain)}" x2="${x + place(spread.max / plain)}" y1="${at}" y2="${at}" stroke="${COLORS[moment]}" stroke-width="1.5" stroke-opacity=".5"/>`;
    return range + mark(moment, x + place(median), at);
  });
  return label + marks.join('');
}

/** Told apart by shape as well as by colour. */
function mark(moment: Moment, x: number, y: number): string {
  const color = COLORS[moment];
  if (moment === 'readable') {
    return `<circle cx="${x}" cy="${y}" r="4" fill="#fff" stroke="${color}" stroke-width="2"/>`;
  }
  if (moment === 'enhanced') return `<circle cx="${x}" cy="${y}" r="4.5" fill="${color}"/>`;
  return `<rect x="${x - 4}" y="${y - 4}" width="8" height="8" fill="${color}"/>`;
}

function place(value: number): number {
  const share = Math.log(value / AXIS.from) / Math.log(AXIS.to / AXIS.from);
  const inside = Math.min(1, Math.max(0, share));
  return Math.round((PLOT.from + inside * (PLOT.to - PLOT.from)) * 10) / 10;
}

function text(x: number, y: number, content: string, attributes = ''): string {
  const escaped = content.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<text x="${x}" y="${y}" ${attributes}>${escaped}</text>`;
}
