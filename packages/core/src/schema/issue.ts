/** One mistake found in a deal: where it is, what was expected, and a sentence that a reporter understands. */
export interface Issue {
  /** Stable, for programs. */
  readonly code: IssueCode;
  /** JSON Pointer (RFC 6901) to the place, '' for the whole. */
  readonly path: string;
  /** What belongs there, as a noun phrase: "a web address that starts with http:// or https://". */
  readonly expected: string;
  /** What stands there, shortened for display. */
  readonly received: string;
  /** One or two sentences in English that name the place and the remedy. */
  readonly message: string;
}

export type IssueCode =
  | 'not-a-deal'
  | 'wrong-type'
  | 'missing'
  | 'unknown-field'
  | 'bad-value'
  | 'bad-date'
  | 'bad-url'
  | 'unknown-id'
  | 'duplicate-id'
  | 'duplicate-figure'
  | 'duplicate-total'
  | 'repeated-brand'
  | 'fall-below-nothing'
  | 'circular-reference'
  | 'missing-language'
  | 'dispute-without-citation'
  | 'group-among-brands'
  | 'relation-without-figure'
  | 'order-cycle'
  | 'impossible-order'
  | 'impossible-quantity'
  | 'more-than-the-market'
  | 'too-deep'
  | 'too-large'
  | 'too-many-issues'
  /** The data did not come; given by the widgets. */
  | 'not-loaded'
  /** What came is not JSON; given by the widgets. */
  | 'not-json';
