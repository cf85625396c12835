import type { RankingSort } from '@dealstory/core';
import { isInside } from '../shared/inside.js';

/** What a reader asks of a ranking by its controls. */
export type RankingAction =
  | { readonly table: string; readonly period: string }
  | { readonly sort: RankingSort }
  | { readonly query: string };

/** The action behind a click or an input inside the shadow root; undefined where it is none of ours. */
export function actionOf(event: Event): RankingAction | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || !isInside(target, event.currentTarget)) return undefined;
  if (target instanceof HTMLInputElement && event.type === 'input') {
    if (target.type === 'search') return { query: target.value };
    const period = target.closest('label')?.textContent.trim() ?? '';
    return target.type === 'radio' ? { table: target.value, period } : undefined;
  }
  const button = target.closest<HTMLElement>('[data-sort]');
  return button && event.type === 'click'
    ? { sort: button.dataset.sort as RankingSort }
    : undefined;
}

/** Puts controls into the state that the markup says, which readers and scripts may have changed since. */
export function settleControls(root: ParentNode, query: string): void {
  // They stand before the rows, of which there may be many.
  const controls = root.querySelector('.ds-ranking-controls');
  if (!controls) return;
  for (const input of controls.querySelectorAll<HTMLInputElement>('.ds-periods input')) {
    input.checked = input.hasAttribute('checked');
  }
  const box = controls.querySelector<HTMLInputElement>('.ds-find input');
  if (box && box.value !== query) box.value = query;
}

/**
 * Remembers where the reader sees the controls, and gives back what puts them there again: a title that is longer in
 * another year must not push them from under the reader's finger.
 */
export function holdControls(root: ShadowRoot): () => void {
  const controls = root.querySelector('.ds-ranking-controls');
  const topOf = () => controls?.getBoundingClientRect().top ?? 0;
  const isUsed = controls?.contains(root.activeElement);
  const before = topOf();
  return () => {
    if (!isUsed || !controls?.isConnected) return;
    const moved = topOf() - before;
    if (Math.abs(moved) > 1) window.scrollBy({ top: moved, behavior: 'instant' });
  };
}
