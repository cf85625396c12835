/** A slice of work and the page's own work after it must together stay under 50 ms, on a slow phone too. */
const SLICE_MS = 10;

/** A slice of which nothing is shown has no such work after it; between slices a page draws, which takes time, too. */
export const HIDDEN_MS = 40;

/** Where no frame comes, in milliseconds: in a tab or a frame that is out of sight. Two slow ones come within it. */
const NO_FRAME = 400;

/** The steps of core's `Steps`, seen as work to be driven. */
interface Work<Step, Result> {
  next(): IteratorResult<Step, Result>;
}

/**
 * Takes steps for one slice of time, `ms` long, at least one. `isEnough` may end it earlier. Gives the last step that
 * was taken, which may be the end.
 */
export function slice<Step, Result>(
  work: Work<Step, Result>,
  isEnough: (step: Step) => boolean = () => false,
  ms: number = SLICE_MS,
): IteratorResult<Step, Result> {
  const end = performance.now() + ms;
  let step = work.next();
  while (!step.done && !isEnough(step.value) && performance.now() < end) step = work.next();
  return step;
}

/** Says when the slice of work that begins now has taken its time. */
export function sliceEnds(): () => boolean {
  const end = performance.now() + SLICE_MS;
  return () => performance.now() >= end;
}

/** Calls back in a task of its own; gives the way out. Timers alone would wait 4 ms between tasks. */
export function later(callback: () => void): () => void {
  // A page may have something else of that name, which runs tasks at once or never.
  if (!('Scheduler' in globalThis && globalThis.scheduler instanceof Scheduler)) {
    const timer = setTimeout(callback);
    return () => clearTimeout(timer);
  }
  const turn = new AbortController();
  const task = () => {
    try {
      callback();
    } catch (error) {
      // Told here: a task that has ended its own turn rejects with that.
      reportError(error);
    }
  };
  scheduler.postTask(task, { signal: turn.signal }).catch(() => {});
  return () => turn.abort();
}

/**
 * Calls back once what has been placed before can be seen: when the frame after the next begins, which it does not
 * before the next has been drawn. Gives the way out.
 */
export function afterFrame(callback: () => void): () => void {
  let cancel = () => {};
  const go = () => {
    stop();
    cancel = later(callback);
  };
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(go);
  });
  const timer = setTimeout(go, NO_FRAME);
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    cancel();
  };
  return stop;
}
