import { css } from 'lit';

/** The line of tools over the entries, and the room for the button of each entry that copies its address. */
export const toolsStyles = css`
  .ds .ds-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.7em;
    font-family: var(--_meta);
    font-size: 0.875em;
    margin-block-end: 0.8em;
  }
  .ds-tools .ds-button {
    font-size: 1em;
  }
  .ds-tally {
    font-weight: 600;
    margin-inline-end: auto;
  }
  .ds-button[aria-expanded='true'] {
    background: var(--_wash);
  }
  .ds-item {
    position: relative;
  }
  /* Of thousands of entries that come and go with a letter typed, only those on the screen are laid out. */
  .ds-fold .ds-item {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7em;
    /* The band of a doubtful date reaches out of its entry. */
    overflow-clip-margin: 1em;
  }
  .ds .ds-when {
    padding-inline-end: 30px;
  }
  @container (min-width: 36em) {
    .ds .ds-when {
      padding-inline-end: 0;
    }
    .ds .ds-item-title {
      padding-inline-end: 30px;
    }
  }
`;
