import { vi } from 'vitest';
import type { DealTimeline } from '../classes.js';
import { type Given, mount, root, settled } from './mount.js';

/** A timeline that stands whole. */
export async function timeline(given: Given): Promise<DealTimeline> {
  const element = mount('deal-timeline', given) as DealTimeline;
  await element.ready;
  await vi.waitUntil(() => root(element).querySelector('.ds') !== null);
  await element.updateComplete;
  return element;
}

/** Ids of the entries that are shown, without their scope. */
export function shownIn(element: Element): string[] {
  const items = root(element).querySelectorAll('.ds-year:not([hidden]) .ds-item:not([hidden])');
  return [...items].map(({ id }) => id.slice(id.lastIndexOf('/') + 1));
}

/** Presses the button that does this. */
export async function press(element: DealTimeline, does: string): Promise<void> {
  const button = root(element).querySelector<HTMLElement>(`[data-do=${does}]`);
  if (!button) throw new Error(`No button does “${does}”.`);
  button.focus();
  button.click();
  await settled();
  await element.updateComplete;
}

/** Opens the panel and waits until it has come. */
export async function openPanel(element: DealTimeline): Promise<HTMLFormElement> {
  await press(element, 'find');
  return vi.waitUntil(() => root(element).querySelector<HTMLFormElement>('.ds-panel'));
}

/** A field of the panel: by name, and by value where it is one of many. */
export function field(element: Element, name: string, value?: string): HTMLInputElement {
  const which = value === undefined ? '' : `[value="${value}"]`;
  const found = root(element).querySelector<HTMLInputElement>(`.ds-panel [name=${name}]${which}`);
  if (!found) throw new Error(`The panel has no ${name} ${value ?? ''}.`);
  return found;
}

/** Types into the search field, or chooses of a list. */
export async function enter(element: DealTimeline, name: string, value: string): Promise<void> {
  const into = field(element, name);
  into.value = value;
  into.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

export async function tick(element: DealTimeline, name: string, value: string): Promise<void> {
  field(element, name, value).click();
  await element.updateComplete;
}

/** What the live region of the element says. */
export function saidIn(element: Element): string {
  return root(element).querySelector('.ds-vh[role=status]')?.textContent ?? '';
}
