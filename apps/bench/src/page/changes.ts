// Watches what an act of the reader leads to, without knowing how the widget does it.
import type { BenchWindow, Change } from './probe-config.ts';

/** The list is done when it has been quiet for so long. */
const QUIET = 1_500;

export function afterTwoFrames(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

export function watchChanges(bench: BenchWindow, root: () => ShadowRoot | undefined): void {
  let start: number | undefined;
  let end = 0;
  let changes = 0;
  let touched = 0;

  const handleChanges = () => {
    if (start === undefined) return;
    changes += 1;
    touched = performance.now();
    afterTwoFrames(() => {
      end = performance.now();
    });
  };

  const tasks: PerformanceEntry[] = [];
  const tasksObserver = new PerformanceObserver((list) => tasks.push(...list.getEntries()));

  bench.benchWatch = (from) => {
    // The graphic itself; beside it, what is told to screen readers comes when the reader pauses.
    const watched = root()?.querySelector('.ds');
    if (!watched) throw new Error('The widget does not stand.');
    tasksObserver.observe({ type: 'longtask' });
    new MutationObserver(handleChanges).observe(watched, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const begin = (at: number) => {
      start = at;
      touched = performance.now();
    };
    if (from === 'now') begin(performance.now());
    else {
      const handleKey = (event: KeyboardEvent) => begin(event.timeStamp);
      window.addEventListener('keydown', handleKey, { capture: true, once: true });
    }
  };

  bench.benchChange = () =>
    new Promise<Change>((resolve) => {
      const check = () => {
        const left = touched + QUIET - performance.now();
        if (start === undefined || left > 0) {
          setTimeout(check, Math.max(100, left));
          return;
        }
        tasks.push(...tasksObserver.takeRecords());
        const from = start;
        const longestTask = Math.max(
          0,
          ...tasks.filter((task) => task.startTime + task.duration > from).map(lengthOf),
        );
        resolve({ changes, time: end - from, longestTask });
      };
      check();
    });
}

function lengthOf({ duration }: PerformanceEntry): number {
  return duration;
}
