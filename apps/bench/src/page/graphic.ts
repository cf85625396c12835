// What the pages of libraries share: where to draw, what, and how to say that it is drawn.
import type { BenchWindow } from './probe-config.ts';

export function place(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#graphic');
  if (!element) throw new Error('The page has no place for the graphic.');
  return element;
}

/** The address stands on the place, as it does on our own tags. */
export function address(): string {
  return place().dataset.src ?? '';
}

export async function fetchData<T>(): Promise<T> {
  const response = await fetch(address());
  return (await response.json()) as T;
}

export function stands(): void {
  (window as unknown as BenchWindow).graphicStands = true;
}
