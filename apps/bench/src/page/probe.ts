// Runs in every contestant's page before anything of its own. One look per frame, each of a few lookups by id, the same
// for all; no layout is asked for.
import { afterTwoFrames, watchChanges } from './changes.ts';
import type { BenchWindow, Content, Moment, Seen } from './probe-config.ts';

const bench = window as unknown as BenchWindow;
const { kind, tag, first, prefix, count } = bench.benchConfig;
const MOMENTS: readonly Moment[] = ['readable', 'enhanced', 'complete'];
const OVER = 50;

const moments: Partial<Record<Moment, number>> = {};
const seen = new Set<Moment>();
const tasks: PerformanceEntry[] = [];
let shift = 0;
let shifts = 0;
let parsed = false;
let next = 1;

type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

const takeTasks = (entries: PerformanceEntryList) => tasks.push(...entries);
const takeShifts = (entries: PerformanceEntryList) => {
  for (const entry of entries as Shift[]) {
    if (entry.hadRecentInput) continue;
    shift += entry.value;
    shifts += 1;
  }
};
const taskObserver = new PerformanceObserver((list) => takeTasks(list.getEntries()));
taskObserver.observe({ type: 'longtask', buffered: true });
const shiftObserver = new PerformanceObserver((list) => takeShifts(list.getEntries()));
shiftObserver.observe({ type: 'layout-shift', buffered: true });

document.addEventListener('DOMContentLoaded', () => {
  parsed = true;
});

/** The shadow root of our widget once it stands. */
function standing(): ShadowRoot | undefined {
  const root = document.querySelector(tag)?.shadowRoot;
  return root?.querySelector('.ds') ? root : undefined;
}

function hasFirst(root: Document | ShadowRoot): boolean {
  return first.every((id) => root.getElementById(id) !== null);
}

/** Goes on from the first item that was not there at the last look. */
function hasAll(root: Document | ShadowRoot): boolean {
  while (next <= count && root.getElementById(prefix + next) !== null) next += 1;
  return next > count;
}

function isReached(moment: Moment): boolean {
  if (kind === 'plain') return parsed || (moment === 'readable' && hasFirst(document));
  if (kind === 'library') {
    return bench.graphicStands === true || (moment === 'readable' && hasFirst(document));
  }
  const root = standing();
  if (moment === 'readable' && !root) return hasFirst(document);
  if (!root) return false;
  return moment === 'complete' ? hasAll(root) : hasFirst(root);
}

function look(): void {
  for (const moment of MOMENTS) {
    if (!seen.has(moment) && isReached(moment)) {
      seen.add(moment);
      afterTwoFrames(() => {
        moments[moment] = performance.now();
        if (MOMENTS.every((each) => each in moments)) bench.benchSays('done');
      });
    }
  }
  if (seen.size < MOMENTS.length) requestAnimationFrame(look);
}

requestAnimationFrame(look);

bench.benchSeen = (): Seen => {
  takeTasks(taskObserver.takeRecords());
  takeShifts(shiftObserver.takeRecords());
  const end = moments.complete ?? Number.POSITIVE_INFINITY;
  const counted = tasks.filter(({ startTime }) => startTime < end);
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return {
    moments,
    painted: paint?.startTime ?? Number.NaN,
    blocking: counted.reduce((sum, { duration }) => sum + duration - OVER, 0),
    longestTask: Math.max(0, ...counted.map(({ duration }) => duration)),
    shift,
    shifts,
  };
};

watchChanges(bench, standing);

bench.benchContent = (words): Content => {
  const texts = new Set<string>();
  let nodes = 0;
  const visit = (root: Node) => {
    const walker = document.createTreeWalker(root);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      nodes += 1;
      if (node instanceof Text) texts.add(node.data.trim());
      else if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    }
  };
  visit(document);
  return { nodes, wordsFound: words.filter((word) => texts.has(word)).length };
};
