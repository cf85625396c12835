import type { Kind } from '../page/probe-config.ts';

export type GraphicName = 'timeline' | 'ranking';

/** What stands in a contestant's page. */
export type Content =
  | { readonly is: 'ours'; readonly children: 'none' | 'fallback' }
  | { readonly is: 'plain'; readonly contained: boolean }
  | { readonly is: 'floor'; readonly floor: 'script' | 'fallback' }
  | { readonly is: 'library'; readonly entry: string; readonly packageName: string };

export interface Contestant {
  readonly name: string;
  readonly title: string;
  readonly content: Content;
}

const OURS: readonly Contestant[] = [
  {
    name: 'ours-fallback',
    title: 'ours, with fallback children',
    content: { is: 'ours', children: 'fallback' },
  },
  {
    name: 'ours-empty',
    title: 'ours, empty tag + JSON',
    content: { is: 'ours', children: 'none' },
  },
];

const PLAIN: readonly Contestant[] = [
  { name: 'plain', title: 'plain HTML', content: { is: 'plain', contained: false } },
  {
    name: 'plain-contained',
    title: 'plain HTML, content-visibility',
    content: { is: 'plain', contained: true },
  },
];

/** Nobody's graphic, but what no graphic of its kind can be faster than. */
const FLOORS: readonly Contestant[] = [
  {
    name: 'floor-fallback',
    title: 'floor: our fallback, no script',
    content: { is: 'floor', floor: 'fallback' },
  },
  {
    name: 'floor-script',
    title: 'floor: bare first screen by script',
    content: { is: 'floor', floor: 'script' },
  },
];

/** Who is measured, in the order of the tables. */
export const CONTESTANTS: Readonly<Record<GraphicName, readonly Contestant[]>> = {
  timeline: [
    ...PLAIN,
    ...OURS,
    ...FLOORS,
    library('timelinejs', 'TimelineJS3', '@knight-lab/timelinejs'),
    library('vis-timeline', 'vis-timeline', 'vis-timeline'),
  ],
  ranking: [
    ...PLAIN,
    ...OURS,
    ...FLOORS,
    library('chartjs', 'Chart.js (canvas)', 'chart.js'),
    library('echarts', 'ECharts (SVG)', 'echarts'),
    library('plot', 'Observable Plot', '@observablehq/plot'),
  ],
};

export const SIZES: Readonly<Record<GraphicName, readonly number[]>> = {
  timeline: [6, 100, 1_000, 10_000],
  ranking: [9, 100, 1_000, 10_000],
};

export function kindOf({ content }: Contestant): Kind {
  if (content.is !== 'floor') return content.is;
  return content.floor === 'script' ? 'library' : 'plain';
}

function library(name: string, title: string, packageName: string): Contestant {
  return { name, title, content: { is: 'library', entry: name, packageName } };
}
