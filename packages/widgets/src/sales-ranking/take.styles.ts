import { css } from 'lit';

/** The row at the foot of the ranking that downloads, citation and embed code stand in. */
export const takeStyles = css`
  .ds .ds-take {
    font-family: var(--_meta);
    font-size: 0.875em;
    line-height: 1.5;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.4em;
    margin-block-start: 0.6em;
  }
  .ds-taking {
    flex: 1;
    min-inline-size: 0;
  }
  .ds-taking summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.25em;
    inline-size: fit-content;
  }
`;
