/** When every story is set, in the reader's own zone: 23 November 2026, nine in the morning. */
const SET_TO = [2026, 10, 23, 9] as const;

/**
 * Sets `Date` to the day of the stories, so that "since" and "from" read the same on every day. The clock still runs,
 * and timers are left alone: Storybook itself needs both.
 */
export function setClock(): void {
  const RealDate = Date;
  const shift = new RealDate(...SET_TO).getTime() - RealDate.now();
  globalThis.Date = new Proxy(RealDate, {
    construct(target, given, newTarget) {
      const instant = given.length === 0 ? [target.now() + shift] : given;
      return Reflect.construct(target, instant, newTarget);
    },
    get(target, key, receiver) {
      if (key === 'now') return () => target.now() + shift;
      return Reflect.get(target, key, receiver);
    },
  });
}
