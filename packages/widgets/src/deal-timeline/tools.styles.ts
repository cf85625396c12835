import { css } from 'lit';

/** The line of tools over the entries, and the button of each entry that copies its address. */
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
  .ds-copy {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }
  .ds-copy::before,
  .ds-copy::after {
    content: '';
    position: absolute;
    inline-size: 8px;
    block-size: 10px;
    border: 1.5px solid currentColor;
    border-radius: 2px;
    inset-block-start: 10px;
    inset-inline-start: 7px;
  }
  .ds-copy::after {
    inset-block-start: 7px;
    inset-inline-start: 10px;
  }
  .ds-copy::before {
    border-block-start-color: transparent;
    border-inline-end-color: transparent;
  }
  .ds-copy[data-done]::before {
    display: none;
  }
  .ds-copy[data-done]::after {
    border-width: 0 2px 2px 0;
    border-radius: 0;
    inline-size: 5px;
    block-size: 10px;
    inset-inline-start: 11px;
    rotate: 45deg;
  }
  .ds .ds-when {
    padding-inline-end: 30px;
  }
  @media (hover: hover) {
    .ds-item:not(:hover, :focus-within, :focus) .ds-copy:not([data-done]) {
      opacity: 0;
    }
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
