/** For sorts: the smaller first, texts by UTF-16 code unit. Works for Infinity too, where a difference would be NaN. */
export function ascending<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
