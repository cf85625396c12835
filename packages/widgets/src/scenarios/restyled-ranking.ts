import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import type { ScenarioBody } from './scenario.js';

/** The look of another paper, by custom properties and parts alone. */
const css = `
.restyled {
  color: #2b1d0e;
  background: #fff1e5;
  font-family: Georgia, "Liberation Serif", serif;
  --deal-accent: #7a1233;
  --deal-bar: #cbb79f;
  --deal-bar-size: 6px;
  --deal-highlight: #990f3d;
  --deal-highlight-wash: #fbe3d0;
  --deal-row-rule: #d9c3ab;
  --deal-rule: #b39c82;
  --deal-muted: #57452f;
  --deal-meta-font: "Liberation Sans", Arial, sans-serif;
  --deal-heading-font: Georgia, "Liberation Serif", serif;
}
.restyled::part(root) {
  border-block-start: 6px solid #990f3d;
  padding: 0.8em 1.2em 1em;
}
.restyled::part(kicker) {
  display: none;
}
.restyled::part(title) {
  font-size: 2em;
  font-weight: 400;
  letter-spacing: -0.01em;
}
.restyled::part(lede) {
  font-size: 0.95em;
  font-style: italic;
}
.restyled::part(columns) {
  font-style: italic;
}
.restyled::part(rank) {
  font-family: Georgia, "Liberation Serif", serif;
  font-size: 1.15em;
}
.restyled::part(highlighted) {
  box-shadow: -5px 0 #990f3d;
}
.restyled::part(value) {
  font-weight: 600;
}
.restyled::part(notes),
.restyled::part(totals) {
  max-inline-size: none;
}
.restyled::part(take-summary) {
  text-transform: uppercase;
  letter-spacing: 0.06em;
}
`;

export const restyledRanking = {
  restyled: {
    title: 'Restyled',
    about: 'The look of another paper, by `--deal-*` properties and `::part()` alone.',
    input: () => jlrChery,
    attributes: { class: 'restyled', table: 'uk-2025', highlight: 'chery omoda jaecoo' },
    css,
    expects: { state: 'deal', text: ['Omoda', 'fewer than Chery'] },
  },
} as const satisfies Record<string, ScenarioBody>;
