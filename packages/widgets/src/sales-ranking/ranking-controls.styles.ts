import { css } from 'lit';

/** What readers change a ranking with, and the lines that stand for several rows. */
export const rankingControlsStyles = css`
  .ds .ds-ranking-controls {
    align-items: start;
    gap: 0.5em 1.4em;
    margin-block-end: 0.9em;
    font-family: var(--_meta);
    font-size: 0.875em;
  }
  .ds-periods {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .ds-periods label {
    position: relative;
    margin-inline-end: -1px;
  }
  .ds-periods input {
    position: absolute;
    inset: 0;
    margin: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .ds-periods span {
    display: block;
    padding: 0.3em 0.9em;
    line-height: 1.4;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    font-variant-numeric: tabular-nums;
  }
  .ds-period:checked + span {
    background: color-mix(in srgb, currentColor 10%, transparent);
    box-shadow: inset 0 -3px var(--_accent);
  }
  .ds-period:hover + span {
    text-decoration-line: underline;
    text-underline-offset: 0.2em;
  }
  .ds-period:focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .ds-find,
  .ds-find label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 0.6em;
    min-inline-size: 0;
  }
  .ds-find input {
    box-sizing: border-box;
    inline-size: 11em;
    max-inline-size: 100%;
    min-block-size: 2em;
    margin: 0;
    padding: 0.2em 0.5em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 0;
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .ds-find {
    flex: 1 1 20em;
  }
  .ds-found {
    flex: 1;
    color: var(--_muted);
  }
  .ds .ds-sort {
    display: inline-block;
    margin: -0.3em 0;
    padding: 0.3em 0;
    padding-inline-end: 0.85em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    white-space: normal;
  }
  .ds button.ds-sort {
    cursor: pointer;
  }
  .ds button.ds-sort:hover {
    text-decoration-line: underline;
    text-underline-offset: 0.2em;
  }
  /* Right after the last word, in the room beside it: on a line it would take one by itself. */
  .ds-sort-arrow {
    position: absolute;
    margin-block-start: 0.28em;
    margin-inline-start: 0.25em;
    inline-size: 0.55em;
    block-size: 0.8em;
    fill: currentColor;
    opacity: 0.6;
  }
  [aria-sort] .ds-sort-arrow {
    opacity: 1;
  }
  /* Without a script nothing can be sorted. */
  span.ds-sort .ds-sort-arrow {
    visibility: hidden;
  }
  .ds .ds-rest summary {
    padding: 0.35em 0.4em;
    font-family: var(--_meta);
    font-size: 0.875em;
    font-weight: 600;
    cursor: pointer;
  }
  .ds-table .ds-share {
    inline-size: 5.5em;
  }
  .ds-change .ds-cites {
    white-space: nowrap;
  }
  .ds-chunk,
  .ds-apart tr {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2.2em;
  }
  .ds-chunk {
    contain-intrinsic-block-size: auto 44em;
  }
  @container (min-width: 38em) {
    .ds-ruled .ds-row:first-child,
    .ds-others .ds-row {
      border-block-start: 1px solid var(--_rule);
    }
    .ds-sharing .ds-value {
      inline-size: 11em;
    }
    .ds-sharing:not(.ds-fixed) .ds-units {
      inline-size: 46%;
    }
    .ds-fixed,
    .ds-fixed thead:not(.ds-vh),
    .ds-fixed tbody {
      display: block;
    }
    .ds-fixed tr {
      display: grid;
      grid-template-columns: 6.4em 19% minmax(0, 1fr);
      grid-auto-columns: 10.6em;
      grid-auto-flow: column;
    }
    .ds-fixed.ds-sharing tr {
      grid-auto-columns: 5.5em 9.6em;
    }
    .ds-fixed tbody tr {
      align-items: center;
    }
    .ds-fixed thead tr {
      align-items: end;
      border-block-end: 1px solid var(--_rule);
    }
    .ds-table.ds-fixed tr > * {
      inline-size: auto;
      border: 0;
      white-space: normal;
    }
  }
  @container (width < 38em) {
    .ds-chunk {
      contain-intrinsic-block-size: auto 77em;
    }
    .ds-found {
      flex: 0 0 100%;
      min-block-size: 1.5em;
    }
    .ds-room svg {
      font-size: 1.75em;
    }
    .ds-table .ds-share {
      grid-column: 1 / 3;
      grid-row: 3;
      inline-size: auto;
      font-size: calc(6em / 7);
    }
  }
  @container (26em <= width < 38em) {
    .ds .ds-sharing tr {
      grid-template-columns: 4em minmax(4em, 1fr) max(5.5em, 16%) max(12em, 32%);
    }
    .ds-table .ds-share {
      grid-column: 3;
      grid-row: 1;
      text-align: end;
    }
    .ds-sharing .ds-value {
      grid-column: 4;
    }
  }
  /* Also a phone whose text is twice as large. */
  @container (width < 15em) {
    .ds .ds-table tr {
      grid-template-columns: 3.7em minmax(0, 1fr);
    }
    .ds .ds-table :is(.ds-units, .ds-value, .ds-share, .ds-change) {
      grid-column: 1 / -1;
      grid-row: auto;
      margin-inline-start: 0;
      justify-self: start;
      max-inline-size: none;
      text-align: start;
    }
    .ds .ds-changing .ds-bar {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    /* A drawing that has a colour of its own would keep it. */
    .ds .ds-bar {
      color: CanvasText;
    }
    .ds-period:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .ds-chunk,
    .ds-apart tr {
      content-visibility: visible;
    }
    .ds-sort-arrow,
    .ds-rest summary {
      display: none;
    }
  }
`;
