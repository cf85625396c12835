import { css } from 'lit';

/** The ranking: a table; in narrow containers each row is a grid with its bar across the row. */
export const rankingStyles = css`
  :host {
    --_bar: var(--deal-bar, color-mix(in srgb, currentColor 36%, transparent));
    --_highlight: var(--deal-highlight, var(--_accent));
    --_bar-size: var(--deal-bar-size, 14px);
  }
  .ds-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-family: var(--_meta);
    font-size: 0.875em;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  .ds-table th,
  .ds-table td {
    padding: 0.36em 0.4em;
    text-align: start;
    vertical-align: middle;
    font-weight: inherit;
  }
  .ds-table thead th {
    font-size: calc(6em / 7);
    font-weight: 600;
    color: var(--_muted);
    vertical-align: bottom;
    border-block-end: 1px solid var(--_rule);
  }
  .ds-table .ds-rank {
    inline-size: 6.4em;
  }
  .ds-table tbody .ds-rank {
    white-space: nowrap;
  }
  .ds-table :is(.ds-rank, .ds-share, .ds-change) {
    color: var(--_muted);
  }
  .ds-table .ds-units {
    inline-size: 54%;
  }
  .ds-figure {
    display: flex;
    align-items: center;
    gap: 0.7em;
  }
  .ds-bar {
    flex: 1;
    min-inline-size: 0;
    block-size: var(--_bar-size);
    overflow: visible;
    color: var(--_bar);
    fill: currentColor;
  }
  [dir='rtl'] .ds-bar {
    transform: scaleX(-1);
  }
  .ds .ds-row-link {
    display: inline-block;
    min-block-size: 24px;
    max-inline-size: 100%;
    padding-block: max(0px, (24px - 1lh) / 2);
    color: inherit;
    text-decoration-line: none;
  }
  .ds .ds-row-link:hover,
  .ds .ds-row-link:focus-visible {
    text-decoration-line: underline;
  }
  .ds-highlighted .ds-bar {
    color: var(--_highlight);
  }
  .ds-highlighted {
    background: var(--deal-highlight-wash, none);
  }
  .ds-table tbody tr {
    box-shadow: inset 0 -1px var(--deal-row-rule, transparent);
  }
  .ds-highlighted .ds-value {
    font-weight: 600;
  }
  .ds-value {
    flex: none;
    margin-inline-start: auto;
    inline-size: 11.5em;
  }
  .ds-figure-status {
    display: inline-block;
    font-weight: 400;
    font-size: calc(6em / 7);
    color: var(--_muted);
    white-space: nowrap;
  }
  .ds-figure-status .ds-mark {
    inline-size: 0.8em;
    block-size: 0.8em;
    vertical-align: -0.05em;
  }
  .ds-bar line {
    stroke: currentColor;
  }
  .ds-about {
    display: block;
    font-size: calc(6em / 7);
    font-weight: 400;
    color: var(--_muted);
  }
  .ds-group .ds-subtotal > * {
    font-weight: 600;
  }
  .ds-group .ds-row-link {
    padding-inline-start: 0.9em;
  }
  /* Paleness would say that a sum is not exact. */
  .ds-subtotal .ds-bar {
    --_bar-size: calc(var(--deal-bar-size, 14px) / 2);
  }
  .ds-bar-doubt {
    opacity: 0.4;
  }
  .ds-bar-hatch {
    stroke-width: var(--_bar-size);
  }
  .ds-key .ds-bar {
    display: inline-block;
    inline-size: 2.6em;
    margin-inline-end: 0.5em;
    vertical-align: -0.1em;
  }
  .ds .ds-note {
    margin-block-start: 0.7em;
  }
  .ds-notes,
  .ds-totals {
    font-family: var(--_meta);
    font-size: 0.875em;
    line-height: 1.5;
    max-inline-size: 46em;
  }
  .ds .ds-notes {
    color: var(--_muted);
    margin-block-start: 0.4em;
  }
  .ds-notes li {
    padding-inline-start: 1.6em;
    text-indent: -1.6em;
  }
  .ds-notes strong {
    display: inline-block;
    min-inline-size: 1.4em;
    text-indent: 0;
  }
  .ds .ds-totals {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.6em;
    margin-block-start: 0.9em;
  }
  .ds-totals dt {
    font-weight: 600;
  }
  .ds .ds-totals dd {
    margin-block-end: 0.35em;
  }
  .ds-totals .ds-note {
    font-size: 1em;
  }
  @container (width < 38em) {
    .ds-table,
    .ds-table thead,
    .ds-table tbody {
      display: block;
      overflow-wrap: anywhere;
    }
    .ds-table tr {
      display: grid;
      grid-template-columns: 3.7em minmax(4em, 1fr) minmax(5.5em, auto);
      column-gap: 0.5em;
      align-items: baseline;
      padding-block: 0.4em;
    }
    [dir='rtl'] .ds-table tr {
      grid-template-columns: 5em minmax(4.4em, 1fr) minmax(5.5em, auto);
    }
    .ds-table tbody tr {
      align-items: start;
      border-block-end: 1px solid var(--deal-row-rule, var(--_rule));
      box-shadow: none;
    }
    .ds-table th,
    .ds-table td {
      padding: 0;
    }
    .ds-table .ds-rank {
      inline-size: auto;
    }
    .ds-table tbody .ds-rank {
      white-space: normal;
    }
    .ds-table thead th {
      border: 0;
    }
    .ds-table thead tr {
      border-block-end: 1px solid var(--_rule);
    }
    .ds-table th.ds-units,
    .ds-value {
      inline-size: auto;
      text-align: end;
    }
    .ds-table td.ds-units,
    .ds-figure {
      display: contents;
    }
    .ds-value {
      grid-column: 3;
      grid-row: 1;
      max-inline-size: 13em;
      justify-self: end;
    }
    /* Each row is a grid of its own: bars are on one scale only where none of its columns says how long they are. */
    td .ds-bar {
      grid-column: 1 / -1;
      grid-row: 2;
      margin-block-start: 0.3em;
    }
    .ds-changing td .ds-bar {
      inline-size: calc(99% - clamp(9em, 45%, 12em));
    }
    .ds-table .ds-change {
      grid-column: 1 / -1;
      grid-row: 2 / 4;
      justify-self: end;
      max-inline-size: clamp(10.5em, 45%, 14em);
      text-align: end;
      font-size: calc(6em / 7);
    }
  }
`;
