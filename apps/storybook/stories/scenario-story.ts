import type { StoryObj } from '@storybook/web-components-vite';
import { expect, fn, waitFor } from 'storybook/test';
import {
  type Scenario,
  type ScenarioName,
  scenario,
  type WidgetTag,
} from '../../../packages/widgets/src/scenarios/index.js';

/** Makes the stories of one element from its scenarios, by name. */
export function storyMaker<Tag extends WidgetTag>(
  element: Tag,
): (name: ScenarioName<Tag>) => StoryObj {
  return (name) => storyOf(scenario(element, name));
}

function storyOf(shown: Scenario): StoryObj {
  const { title, about, attributes, lang, dir, theme, width, css } = shown;
  return {
    args: {
      ...attributes,
      onDealLoad: fn(),
      onDealError: fn(),
      onItemSelect: fn(),
      onFilterChange: fn(),
    },
    parameters: {
      page: { title, lang, dir, theme, width, css },
      docs: { description: { story: about }, source: { code: codeOf(shown), language: 'html' } },
    },
    render: (args) => elementOf(shown, args),
    play: async ({ canvasElement, args }) => {
      const element = canvasElement.querySelector(shown.element);
      if (!element) throw new Error(`There is no ${shown.element}.`);
      await holds(shown, element, args);
    },
  };
}

/** The element as a page's script would make it: attributes from the controls, data, children, listeners. */
function elementOf({ element: tag, name, input, children }: Scenario, args: StoryObj['args']) {
  const element = document.createElement(tag);
  // On the page of the documentation there are many widgets that tell the same deal.
  element.id = name;
  for (const [key, value] of Object.entries(args ?? {})) {
    if (typeof value === 'string') element.setAttribute(key, value);
  }
  element.addEventListener('deal-load', args?.onDealLoad);
  element.addEventListener('deal-error', args?.onDealError);
  element.addEventListener('item-select', args?.onItemSelect);
  element.addEventListener('filter-change', args?.onFilterChange);
  if (children !== undefined) element.append(paragraph(children));
  const data = input();
  if (data !== undefined) element.data = data;
  return element;
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

/** What a page would hold. */
function codeOf({ element, attributes, children, input, lang, css }: Scenario): string {
  const written = { ...(lang === undefined ? {} : { lang }), ...attributes };
  const tag = [element, ...Object.entries(written).map(([key, value]) => `${key}="${value}"`)];
  const lines = [
    `<${tag.join(' ')}>`,
    ...(children === undefined ? [] : [`  <p>${children}</p>`]),
    `</${element}>`,
  ];
  if (input() !== undefined) {
    lines.push(
      '<script type="module">',
      `  document.querySelector('${element}').data = deal;`,
      '</script>',
    );
  }
  if (css !== undefined) lines.unshift('<style>', css.trim(), '</style>');
  return lines.join('\n');
}

/** A busy machine takes its time to fetch a catalogue or a part of a widget. */
const PATIENT = { timeout: 10_000 };

/** The story tests what its scenario promises: the right event, the words, the page's own text where no deal stands. */
async function holds(
  { expects: { state, text = [] }, press }: Scenario,
  element: HTMLElement,
  args: StoryObj['args'],
): Promise<void> {
  await waitFor(() => {
    expect(element.shadowRoot?.querySelector('.ds') != null).toBe(state === 'deal');
    // A good deal may still lack the table that was asked for.
    if (state !== 'error') expect(args?.onDealLoad).toHaveBeenCalledTimes(state === 'deal' ? 1 : 0);
    expect(args?.onDealError).toHaveBeenCalledTimes(state === 'error' ? 1 : 0);
  }, PATIENT);
  if (press !== undefined) element.shadowRoot?.querySelector<HTMLElement>(press)?.click();
  // A long story comes in slices, and a filter when its part of the widget is there.
  await waitFor(() => {
    const read = ((element.shadowRoot ?? element).textContent ?? '').replace(/\s+/g, ' ');
    for (const stretch of text) expect(read).toContain(stretch);
  }, PATIENT);
  for (const child of element.children) {
    if (child.localName !== 'script') expect(child.checkVisibility()).toBe(state !== 'deal');
  }
}
