import { css } from 'lit';

/** The panel for finding, and the marks of matches. They come with the panel and are no part of the fallback. */
export const panelStyles = css`
  .ds-panel {
    font-family: var(--_meta);
    font-size: 0.88em;
    line-height: 1.45;
    display: grid;
    gap: 0.9em 1.6em;
    padding: 0.8em 0.9em 0.9em;
    margin-block: 0.2em 1em;
    background: var(--_wash);
    border-inline-start: 3px solid var(--_accent);
  }
  .ds-search,
  .ds-period label {
    display: grid;
    gap: 0.2em;
  }
  .ds-search,
  .ds-facet legend {
    font-weight: 600;
  }
  .ds-search {
    max-inline-size: 26em;
  }
  .ds-facet {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .ds-facet legend {
    padding: 0;
    margin-block-end: 0.15em;
  }
  .ds-field {
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--deal-field, Canvas);
    border: 1px solid var(--_muted);
    border-radius: 0.25em;
    min-block-size: 32px;
    min-inline-size: 0;
    inline-size: 100%;
    padding: 0.2em 0.5em;
  }
  .ds-field:is(select) option {
    color: CanvasText;
    background: Canvas;
  }
  .ds-options,
  .ds-period {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.1em;
  }
  .ds-period {
    row-gap: 0.5em;
  }
  .ds-period label {
    min-inline-size: 9em;
    flex: 0 1 12em;
  }
  .ds-option {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    min-block-size: 28px;
    padding-block: 0.15em;
    cursor: pointer;
  }
  .ds-option input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
    align-self: center;
  }
  .ds-more summary {
    color: var(--_accent);
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 24px;
  }
  .ds-none {
    color: var(--_muted);
  }
  .ds-option .ds-count {
    font-variant-numeric: tabular-nums;
  }
  ::highlight(deal-match) {
    background-color: var(--deal-match, #ffe08a);
    color: var(--deal-match-text, #1b1a18);
  }
  @media (forced-colors: active) {
    ::highlight(deal-match) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .ds-panel {
      display: none;
    }
  }
`;
