import { css } from 'lit';

/** The button that copies an entry's address. It takes no room, and the fallback does without. */
export const copyStyles = css`
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
  @media (hover: hover) {
    .ds-item:not(:hover, :focus-within, :focus) .ds-copy:not([data-done]) {
      opacity: 0;
    }
  }
`;
