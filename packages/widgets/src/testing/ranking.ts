import type { SalesRanking } from '../classes.js';
import { figure, makeSales, table } from '../scenarios/make-deal.js';
import { mount, root, settled, shown, textOf } from './mount.js';

export const NAMES = ['orrin', 'calder', 'wexley', 'marlow', 'tarn', 'quill', 'pell', 'osier'];

/** A ranking of as many brands in two years, in opposite orders; the last brand is new in 2025. */
export async function ranking(attributes: Readonly<Record<string, string>> = {}, brands = NAMES) {
  const rows = (sign: 1 | -1) =>
    brands.map((brand, at) => figure(brand, 5000 + sign * (at + 1) * 3));
  const tables = [table('2024', rows(1).slice(0, -1)), table('2025', rows(-1))];
  const element = mount('sales-ranking', { attributes, data: makeSales(tables) }) as SalesRanking;
  await element.ready;
  await shown(element);
  return element;
}

export const many = Array.from({ length: 200 }, (_, at) => `brand-${at + 1}`);

export const all = (element: Element, selector: string) => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];
export const rowsOf = (element: Element) => all(element, 'tr[data-brand]');
export const brandsOf = (element: Element) => rowsOf(element).map((row) => row.dataset.brand);
export const ranksOf = (element: Element) =>
  all(element, 'td.ds-rank bdi').map((each) => textOf(each));
export const sortButton = (element: Element, by: string) =>
  all(element, `button[data-sort=${by}]`)[0] as HTMLButtonElement;
export const radio = (element: Element, value: string) =>
  root(element).querySelector<HTMLInputElement>(`input[value="${value}"]`) as HTMLInputElement;
export const searchBox = (element: Element) =>
  root(element).querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement;
export const restOf = (element: Element) =>
  root(element).querySelector<HTMLDetailsElement>('.ds-rest') as HTMLDetailsElement;

/** Waits for what comes when something in a ranking gets the focus. */
export async function conductIsHere(): Promise<void> {
  await import('../sales-ranking/conduct.js');
  await settled();
}
