import { css } from 'lit';

/** What is drawn along the rail: stretches in lanes, doubts, today. */
export const railStyles = css`
  .ds-timeline:not(.ds-lanes-0) {
    --_lanes: 1;
  }
  .ds-timeline .ds-mark {
    color: var(--deal-mark, inherit);
  }
  .ds-mark-band {
    stroke: currentColor;
    stroke-width: 10;
    stroke-linecap: round;
    opacity: 0.28;
  }
  /* A stretch of time, beside the rail: from its mark, past what it covers. */
  .ds-lane {
    --_x: 0em;
    grid-area: 1 / var(--_rail) / span 2;
    align-self: stretch;
    inline-size: calc(0.55em + var(--_x));
    margin-inline-start: 1.2em;
    border: 0 solid var(--deal-lane, var(--_muted));
    border-inline-end-width: 0.16em;
    pointer-events: none;
  }
  .ds-lanes-0 .ds-lane {
    display: none;
  }
  .ds-lane-2 {
    --_x: 0.45em;
  }
  .ds-lane-3 {
    --_x: 0.9em;
  }
  .ds-lane.ds-start {
    margin-block-start: 1.05em;
    border-block-start-width: 0.16em;
    border-start-end-radius: 0.6em;
  }
  .ds-lane.ds-end {
    margin-block-end: 0.7em;
  }
  .ds-newest .ds-lane.ds-start {
    block-size: 1.25em;
    margin-block-start: 0;
    border-block-width: 0 0.16em;
    border-start-end-radius: 0;
    border-end-end-radius: 0.6em;
  }
  .ds-newest .ds-lane.ds-end {
    margin-block: 0.5em 0;
  }
  .ds-lane.ds-expected {
    border-style: dashed;
  }
  .ds-lane.ds-open {
    border-image: linear-gradient(var(--deal-lane, var(--_muted)), transparent) 1;
  }
  .ds-newest .ds-lane.ds-open {
    border-image-source: linear-gradient(transparent, var(--deal-lane, var(--_muted)));
  }
  .ds-today > :first-child {
    color: var(--_accent);
    grid-column: var(--_main);
    justify-self: start;
    margin-block: 0.2em 1em;
    padding-inline: 0.7em;
    border: 1px dashed;
    border-radius: 1em;
    font-family: var(--_meta);
    font-size: 0.875em;
    font-weight: 600;
  }
  /* Where room is short, the first lane stands alone. */
  @container (max-width: 35.99em) {
    .ds-lane:not(.ds-lane-1) {
      display: none;
    }
  }
  @container (min-width: 36em) {
    .ds-lane {
      grid-row-end: auto;
    }
    .ds-timeline.ds-lanes-2 {
      --_lanes: 2;
    }
    .ds-timeline.ds-lanes-3 {
      --_lanes: 3;
    }
  }
`;
