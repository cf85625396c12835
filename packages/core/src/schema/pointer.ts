/** The keys and indices that lead to a value. */
export type Path = readonly (string | number)[];

/** RFC 6901. */
export const pointerTo = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
