/** How the probe sees a contestant: our widgets, plain HTML, or a library that says itself when it has drawn. */
export type Kind = 'ours' | 'plain' | 'library';

export interface ProbeConfig {
  readonly kind: Kind;
  /** The element to look into, for ours. */
  readonly tag: string;
  /** Ids of the items on the first screen. */
  readonly first: readonly string[];
  /** All items: `${prefix}1` to `${prefix}${count}`. */
  readonly prefix: string;
  readonly count: number;
}

export type Moment = 'readable' | 'enhanced' | 'complete';

export interface Seen {
  readonly moments: Readonly<Partial<Record<Moment, number>>>;
  readonly painted: number;
  /** Sum over long tasks up to the end of what goes beyond 50 ms each. */
  readonly blocking: number;
  readonly longestTask: number;
  /** The sum of layout shifts, and how many there were. */
  readonly shift: number;
  readonly shifts: number;
}

export interface Content {
  readonly nodes: number;
  readonly wordsFound: number;
}

/** What followed from an act of the reader. */
export interface Change {
  /** How often the widget's DOM changed. */
  readonly changes: number;
  /** From the act to two frames after the last change. */
  readonly time: number;
  readonly longestTask: number;
}

/** What the pages and the probe say to each other. */
export interface BenchWindow {
  benchConfig: ProbeConfig;
  /** Set by a library's page when the library has drawn. */
  graphicStands?: boolean;
  /** Given by the browser's driver. */
  benchSays(message: string): void;
  benchSeen(): Seen;
  /** Begins to watch what follows from the next act: now, or at the next key. */
  benchWatch(from: 'now' | 'key'): void;
  /** Resolves when nothing has changed for a while. */
  benchChange(): Promise<Change>;
  benchContent(words: readonly string[]): Content;
}
