import { css } from 'lit';

/** Downloads, citation and embed code; comes with them. */
export const takePanelStyles = css`
  .ds-take-panel {
    padding-block: 0.4em 0.2em;
  }
  .ds-take-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .ds .ds-take-message {
    min-block-size: 1.5em;
    margin-block-start: 0.4em;
  }
  .ds-take-text {
    display: block;
    inline-size: 100%;
    font: inherit;
    font-family: ui-monospace, monospace;
    color: inherit;
    background: var(--_wash);
    border: 1px solid var(--_rule);
    padding: 0.5em;
    margin-block-start: 0.3em;
    resize: vertical;
  }
`;
