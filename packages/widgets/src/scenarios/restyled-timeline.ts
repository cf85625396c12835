import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import type { ScenarioBody } from './scenario.js';

/** The look of another paper, by custom properties and parts alone. */
const css = `
.restyled {
  color: #2b1d0e;
  background: #fff1e5;
  font-family: Georgia, "Liberation Serif", serif;
  padding: 0;
  --deal-accent: #7a1233;
  --deal-muted: #57452f;
  --deal-rule: #b39c82;
  --deal-wash: #fbe3d0;
  --deal-meta-font: "Liberation Sans", Arial, sans-serif;
  --deal-heading-font: Georgia, "Liberation Serif", serif;
  --deal-mark: #990f3d;
  --deal-rail: #990f3d;
  --deal-rail-width: 1px;
  --deal-lane: #b39c82;
  --deal-entry-gap: 2em;
  --deal-date-width: 8em;
  --deal-field: #fffaf5;
  --deal-match: #7a1233;
  --deal-match-text: #fff;
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
.restyled::part(pill) {
  background: #990f3d;
  color: #fff;
  border-color: #990f3d;
  border-radius: 0;
}
.restyled::part(tools) {
  border-block: 1px solid #b39c82;
  padding-block: 0.5em;
}
.restyled::part(button) {
  background: #fffaf5;
  border-radius: 0;
  text-transform: uppercase;
  letter-spacing: 0.06em;
}
.restyled::part(panel) {
  background: none;
  border-inline-start: 0;
  border-block-end: 1px solid #b39c82;
  padding-inline: 0;
}
.restyled::part(field) {
  border-radius: 0;
}
.restyled::part(year-label) {
  font-size: 1.6em;
  font-weight: 400;
  color: #990f3d;
}
.restyled::part(certainty) {
  font-weight: 400;
  font-style: italic;
}
.restyled::part(item-title) {
  font-size: 1.2em;
  font-weight: 400;
}
.restyled::part(quote) {
  border-inline-start: 0;
  padding-inline-start: 0;
  font-size: 1.25em;
  line-height: 1.35;
}
.restyled::part(aside) {
  border-inline-start: 0;
  font-style: italic;
}
.restyled::part(copy-link) {
  color: #990f3d;
}
.restyled::part(key) {
  text-transform: uppercase;
  letter-spacing: 0.04em;
}
.restyled::part(source) {
  border-block-start: 1px solid #d9c3ab;
}
`;

export const restyledTimeline = {
  restyled: {
    title: 'Restyled',
    about: 'The look of another paper, by `--deal-*` properties and `::part()` alone.',
    input: () => jlrChery,
    attributes: { class: 'restyled', controls: 'all', 'filter-text': 'chery' },
    css,
    expects: { state: 'deal', text: ['Chery', 'of 33 entries'] },
  },
} as const satisfies Record<string, ScenarioBody>;
