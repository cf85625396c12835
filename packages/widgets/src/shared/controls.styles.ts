import { css } from 'lit';

/** What works by script alone; in the fallback it is hidden, and its room is kept. */
export const controlsStyles = css`
  .ds-controls,
  .ds-controls[hidden] {
    display: flex !important;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .ds-control[hidden] {
    display: inline-block !important;
  }
  .ds-controls[hidden],
  .ds-control[hidden] {
    visibility: hidden;
  }
  .ds-button {
    font: inherit;
    font-family: var(--_meta);
    font-size: 0.875em;
    color: var(--_accent);
    background: none;
    border: 1px solid var(--_rule);
    border-radius: 0.25em;
    min-block-size: max(1.9em, 24px);
    padding: 0.1em 0.6em;
    cursor: pointer;
  }
  .ds-button:hover {
    border-color: currentColor;
  }
`;
