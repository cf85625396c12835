/**
 * Work that can be done in slices, so that ten thousand items do not block a page. Each step yields; once there is
 * something worth showing, it yields a function that gives the result as far as it has come.
 */
export type Steps<V> = Generator<(() => V) | undefined, V, void>;

/** Steps that have nothing to show before the end. */
export type HiddenSteps<V> = Generator<undefined, V, void>;

/** Does all the work at once. */
export function finish<V>(steps: Steps<V>): V {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
