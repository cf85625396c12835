/** One named state of a widget. It feeds the story, the browser tests and the axe runs. */
export interface Scenario {
  /** Unique within its element; kebab-case. */
  readonly name: string;
  readonly element: WidgetTag;
  /** Heading of the story. */
  readonly title: string;
  /** What it shows, in a sentence or two. */
  readonly about: string;
  /** The `data` property, made anew on each call. Undefined where another way to give data is shown. */
  readonly input: () => unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Text of a child, as a page would have it for readers without JavaScript. */
  readonly children?: string;
  /** The page's language; en-GB where absent. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly theme?: 'light' | 'dark';
  /** Inline size of the container in CSS pixels; as wide as the page where absent. */
  readonly width?: number;
  /** Rules of the page that change the widget's look: custom properties and parts alone. */
  readonly css?: string;
  /** What a reader presses once the widget stands, as a selector in its shadow tree. */
  readonly press?: string;
  readonly expects: Expectation;
}

export type WidgetTag = 'deal-timeline' | 'sales-ranking';

export interface Expectation {
  /** 'deal': a deal stands; 'error': the data is none; 'waiting': nothing has come yet. */
  readonly state: 'deal' | 'error' | 'waiting';
  /** Stretches that a reader finds in the widget. */
  readonly text?: readonly string[];
}

/** A scenario as it is written down; its place gives it name and element. */
export type ScenarioBody = Omit<Scenario, 'name' | 'element'>;
