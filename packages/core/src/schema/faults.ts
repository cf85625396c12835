import type { EdtfFault } from '../edtf/edtf.js';
import type { RankIssue } from '../quantity/narrow-quantities.js';
import type { Choices, Fields } from './choices.js';
import type { Path } from './pointer.js';

/** What can be wrong with a deal, each with what its wording must know besides the place and the value. */
export interface FaultDetails {
  'not-a-deal': undefined;
  /** What could stand there; and what keeps a string from being a date, whether one is asked for or not. */
  misfit: readonly [choices: Choices, dateFault: EdtfFault | undefined];
  missing: Choices;
  'unknown-field': Fields;
  /** The language of the deal, if it has one. */
  'missing-language': string | undefined;
  'dispute-without-citation': undefined;
  'no-bound': undefined;
  'impossible-quantity': undefined;
  'reserved-id': undefined;
  /** Where the id stands first. */
  'duplicate-id': Path;
  /** The kind of what is referred to, and what there is of it by id. */
  'unknown-id': readonly [kind: string, known: ReadonlyMap<string, unknown> | undefined];
  /** The ids that lead to each other. */
  'circular-reference': readonly string[];
  'duplicate-figure': undefined;
  'duplicate-total': undefined;
  'repeated-brand': undefined;
  'fall-below-nothing': undefined;
  /** A brand of the group. */
  'group-among-brands': string;
  'relation-without-figure': undefined;
  /** Rows of which no counts fit. */
  'impossible-rows': RankIssue;
  /** The sum of the figures. */
  'more-than-the-market': number;
  unreadable: undefined;
  /** The limits. */
  'too-deep': number;
  'too-large': number;
  'too-many-issues': undefined;
}

export type FaultKind = keyof FaultDetails;

/** A mistake as it is found, before it is put into words: most deals have none, and need no words for them. */
export type Fault = {
  [Kind in FaultKind]: {
    readonly kind: Kind;
    readonly path: Path;
    readonly value: unknown;
    readonly detail: FaultDetails[Kind];
  };
}[FaultKind];

type Detail<Kind extends FaultKind> = undefined extends FaultDetails[Kind]
  ? [detail?: FaultDetails[Kind]]
  : [detail: FaultDetails[Kind]];

const MAX_FAULTS = 100;

/** Collects what is wrong with one deal. */
export class Faults {
  readonly found: Fault[] = [];

  /** The hundredth fault is instead that there are more, and throws this list to end the work. */
  add<Kind extends FaultKind>(
    kind: Kind,
    path: Path,
    value: unknown,
    ...[detail]: Detail<Kind>
  ): void {
    const isLast = this.found.length === MAX_FAULTS - 1 && path.length > 0;
    if (isLast) this.stop('too-many-issues', []);
    // A copy: whoever looks at values keeps one list for where it is at.
    this.found.push({ kind, path: [...path], value, detail } as Fault);
  }

  /** Adds a fault that leaves nothing to go on with, and throws this list to end the work. */
  stop<Kind extends FaultKind>(kind: Kind, path: Path, ...detail: Detail<Kind>): never {
    this.add(kind, path, undefined, ...detail);
    throw this;
  }
}
