import { css } from 'lit';

/** The timeline: dates beside a rail where there is room, above the text where there is not. */
export const timelineStyles = css`
  .ds-timeline {
    --_lanes: 0;
    --_columns: 1.5em minmax(0, 1fr);
    --_rail: 1;
    --_main: 2;
  }
  .ds .ds-summary,
  .ds .ds-text {
    max-inline-size: 38em;
  }
  .ds .ds-summary {
    margin-block-end: 0.6em;
  }
  .ds-pill {
    display: inline-block;
    border: 1.5px solid currentColor;
    border-radius: 1em;
    padding: 0 0.65em;
    margin-inline-end: 0.25em;
    font-weight: 600;
  }
  .ds-item,
  .ds-gap,
  .ds-today,
  .ds-year-heading {
    display: grid;
    grid-template-columns: var(--_columns);
    column-gap: calc(0.7em + var(--_lanes) * 0.42em);
  }
  .ds-today::before,
  .ds-year-heading::before {
    content: '';
    grid-column: var(--_rail);
    grid-row: 1;
    justify-self: center;
    border-inline-start: var(--deal-rail-width, 2px) solid var(--deal-rail, var(--_rule));
  }
  .ds .ds-year-heading {
    font-size: 1em;
    font-weight: 600;
    line-height: 1;
  }
  .ds-year-label {
    grid-column: var(--_main);
    font-family: var(--_meta);
    font-size: 1.125em;
    padding-block: 0.4em;
  }
  .ds-timeline > .ds-controls {
    margin-block-end: 0.6em;
  }
  .ds-fold summary {
    list-style: none;
    cursor: pointer;
  }
  .ds-fold summary::-webkit-details-marker {
    display: none;
  }
  /* Drawn, because most fonts have no arrow, and looking for one that has takes a phone longer than the words. */
  .ds-fold .ds-year-label::before {
    content: '';
    display: inline-block;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline: 0.05em 0.5em;
    vertical-align: 0.12em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    rotate: -45deg;
  }
  [dir='rtl'] .ds-fold .ds-year-label::before {
    rotate: 135deg;
  }
  .ds-fold[open] .ds-year-label::before {
    rotate: 45deg;
    vertical-align: 0.22em;
  }
  .ds-fold .ds-year-label {
    min-block-size: 24px;
  }
  .ds-fold summary:hover .ds-year-label {
    text-decoration-line: underline;
  }
  .ds-count {
    font-size: calc(7em / 9);
    font-weight: 400;
    color: var(--_muted);
  }
  .ds-gap {
    color: var(--_muted);
    align-items: center;
  }
  .ds-gap svg {
    grid-area: 1 / var(--_rail);
    justify-self: center;
    overflow: visible;
  }
  .ds-gap path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .ds-gap span:first-of-type {
    grid-area: 1 / var(--_main);
    font-family: var(--_meta);
    font-size: 0.875em;
  }
  .ds-rail {
    grid-column: var(--_rail);
    grid-row: 1 / span 2;
    display: flex;
    flex-direction: column;
    align-items: center;
  }
  .ds-rail .ds-mark {
    margin-block-start: 0.28em;
  }
  .ds-rail::after {
    content: '';
    flex: 1;
    border-inline-start: var(--deal-rail-width, 2px) solid var(--deal-rail, var(--_rule));
    margin-block: 0.3em 0;
  }
  .ds .ds-when {
    grid-column: var(--_main);
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7em;
    font-family: var(--_meta);
    font-size: 0.875em;
    line-height: 1.65;
  }
  .ds .ds-date {
    display: inline-block;
    min-block-size: max(1.6em, 24px);
    color: var(--_muted);
    text-decoration-line: none;
  }
  .ds .ds-date:hover,
  .ds .ds-date:focus-visible {
    text-decoration-line: underline;
  }
  .ds-date time {
    white-space: nowrap;
  }
  .ds-certainty {
    font-weight: 600;
  }
  .ds-body {
    grid-column: var(--_main);
    padding-block-end: var(--deal-entry-gap, 1.3em);
    min-inline-size: 0;
  }
  .ds .ds-item-title {
    font-family: var(--_heading);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    margin-block: 0.05em 0.15em;
    text-wrap: balance;
  }
  /* Without a text of its own, an entry's source numbers follow its title. */
  .ds .ds-item-title:has(+ .ds-cites) {
    display: inline;
  }
  .ds .ds-quote {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.8em;
    margin-block: 0.35em;
    max-inline-size: 36em;
    font-style: italic;
  }
  .ds-quote :lang(ar),
  .ds-quote :lang(zh) {
    font-style: normal;
  }
  .ds .ds-aside {
    background: var(--_wash);
    border-inline-start: 3px solid var(--_muted);
    padding: 0.3em 0.7em;
    margin-block: 0.35em;
    max-inline-size: 42em;
    font-family: var(--_meta);
    font-size: 0.875em;
    line-height: 1.45;
  }
  .ds .ds-aside + .ds-aside {
    margin-block-start: -0.35em;
    padding-block-start: 0;
  }
  .ds .ds-body .ds-note {
    margin-block-start: 0.25em;
  }
  .ds .ds-part {
    font-family: var(--_meta);
    font-size: 0.875em;
    margin-block-end: 0.8em;
  }
  @container (min-width: 36em) {
    .ds-timeline {
      --_columns: var(--deal-date-width, 9.5em) 1.5em minmax(0, 1fr);
      --_rail: 2;
      --_main: 3;
    }
    .ds-rail {
      grid-row-end: auto;
    }
    .ds .ds-when {
      grid-column: 1;
      grid-row: 1;
      flex-direction: column;
      text-align: end;
      padding-block-end: 1em;
    }
    .ds-body {
      grid-row: 1;
    }
  }
`;
