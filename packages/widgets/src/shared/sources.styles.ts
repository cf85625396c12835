import { css } from 'lit';

/** Source numbers in the text, and the list of sources. */
export const sourcesStyles = css`
  .ds-cites {
    font-family: var(--_meta);
    font-size: 0.75em;
    font-weight: 600;
    font-style: normal;
    line-height: 1;
    word-spacing: 0.35em;
    unicode-bidi: isolate;
  }
  /* Of one size everywhere: each size of letters is one more font that a phone makes ready before it shows a word. */
  :is(.ds-status, .ds-corrections, .ds-note, .ds-aside, .ds-totals, .ds-notes, .ds-table) .ds-cites {
    font-size: calc(6em / 7);
  }
  .ds-cites a {
    padding-block: 0.5em;
  }
  .ds .ds-sources {
    font-family: var(--_meta);
    font-size: 0.875em;
    line-height: 1.5;
    margin-block-start: 0.8em;
  }
  .ds-sources summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.25em;
  }
  .ds .ds-sources ol {
    margin-block-start: 0.3em;
  }
  .ds-sources li {
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr);
    padding-block: 0.3em;
  }
  .ds-source-number {
    font-weight: 600;
  }
  .ds-publisher::before {
    content: '· ';
  }
  .ds-back a {
    display: inline-block;
    padding-inline: 0.2em;
    min-block-size: max(1.7em, 24px);
  }
  @container (min-width: 48em) {
    .ds .ds-sources ol {
      columns: 2;
      column-gap: 2em;
    }
    .ds-sources li {
      break-inside: avoid;
    }
  }
`;
