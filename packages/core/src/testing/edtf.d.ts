// The package carries no types; these are the parts that the tests use.
declare module 'edtf' {
  /** Milliseconds since 1970-01-01T00:00Z; `null` where an interval's end is empty. */
  interface Extent {
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string, constraints: { readonly level: number }): Extent;
}
