import '../index.js';
import { afterEach, beforeEach, vi } from 'vitest';
import type { DealTimeline, SalesRanking } from '../classes.js';
import type { Scenario, WidgetTag } from '../scenarios/index.js';

/** Either element. */
export type Widget = DealTimeline | SalesRanking;

/** What a page may give a new element. */
export interface Given {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: unknown;
  readonly children?: readonly Node[];
  /** Where it stands; a `<main>` that is taken away after the test where absent. */
  readonly parent?: ParentNode & Node;
}

let page: HTMLElement;

/**
 * Gives every test of a file a page of its own, in English, on 23 November 2026, and takes it away afterwards.
 * Only `Date` is set: timers run as they are.
 */
export function freshPage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 9) });
    document.documentElement.lang = 'en-GB';
    document.title = 'A page with a widget';
    const heading = document.createElement('h1');
    heading.textContent = 'A page with a widget';
    page = document.createElement('main');
    page.append(heading);
    document.body.append(page);
  });
  afterEach(() => {
    page.remove();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}

/** The `<main>` of the present test. */
export function currentPage(): HTMLElement {
  return page;
}

/** Makes an element and puts it on the page. */
export function mount(tag: WidgetTag, given: Given = {}): Widget {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given.attributes ?? {})) {
    element.setAttribute(name, value);
  }
  if (given.data !== undefined) element.data = given.data;
  element.append(...(given.children ?? []));
  (given.parent ?? page).append(element);
  return element;
}

/** Puts a scenario on the page, in its language and colours and at its width, and waits until it shows what it will. */
export async function mountScenario(
  scenario: Scenario,
  { theme = scenario.theme ?? 'light', width = scenario.width } = {},
): Promise<Widget> {
  const { element: tag, attributes, children, lang = 'en-GB', dir = 'ltr', css } = scenario;
  document.documentElement.lang = lang;
  page.dir = dir;
  page.style.cssText =
    theme === 'dark'
      ? 'color-scheme: dark; background: #161513; color: #eae7e1'
      : 'color-scheme: light; background: #fffdfa; color: #1b1a18';
  if (css !== undefined) {
    const style = document.createElement('style');
    style.textContent = css;
    page.append(style);
  }
  if (width !== undefined) page.style.inlineSize = `${width}px`;
  const data = scenario.input();
  const element = mount(tag, {
    ...(attributes ? { attributes } : {}),
    ...(data === undefined ? {} : { data }),
    ...(children === undefined ? {} : { children: [paragraph(children)] }),
  });
  if (scenario.expects.state !== 'waiting') await element.ready.catch(() => {});
  await shown(element, scenario.expects.state === 'deal' ? 'deal' : 'children');
  if (scenario.press !== undefined) await press(element, scenario.press, scenario.expects.text);
  return element;
}

/** Presses what a selector names, and waits until what comes of it is there to read. */
async function press(element: Widget, selector: string, text: readonly string[] = []) {
  root(element).querySelector<HTMLElement>(selector)?.click();
  await vi.waitUntil(() => text.every((stretch) => textOf(root(element)).includes(stretch)));
}

export function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

/** Waits until the element shows its deal, or its children where `what` says so. A catalogue may be on its way. */
export async function shown(
  element: Widget,
  what: 'deal' | 'children' | 'either' = 'either',
): Promise<void> {
  await vi.waitUntil(async () => {
    await element.updateComplete;
    if (what !== 'children' && element.shadowRoot?.querySelector('.ds')) return true;
    return what !== 'deal' && showsChildren(element);
  });
}

/** Whether what stands between the tags is shown: left alone, or in a slot. */
export function showsChildren({ shadowRoot }: Element): boolean {
  return !shadowRoot || shadowRoot.querySelector('slot:not([name])') !== null;
}

/** The shadow root. */
export function root(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`${element.localName} has no shadow root.`);
  return element.shadowRoot;
}

/** What a reader finds in the widget, with white space as one space. */
export function textOf(node: ParentNode & Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The widget's heading; '' where no deal stands. */
export function headingOf(element: Element): string {
  return root(element).querySelector('h2')?.textContent ?? '';
}

/** Resolves with the next event of that name. */
export function nextEvent<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: K,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));
}

/** Two frames on: whatever was queued has run, and unhandled rejections would have been reported. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
