import { css } from 'lit';

/** The overview on a true scale of time, where there is room for it. */
export const stripStyles = css`
  .ds-strip {
    display: none;
    margin: 0 0 1.2em;
    font-family: var(--_meta);
  }
  .ds figcaption {
    line-height: 1.4;
    max-inline-size: none;
  }
  .ds-strip-picture {
    display: block;
    overflow: visible;
  }
  .ds-strip-live {
    cursor: crosshair;
    touch-action: pan-y;
    user-select: none;
  }
  .ds-strip-hint {
    display: inline-block;
  }
  .ds-strip path {
    vector-effect: non-scaling-stroke;
  }
  .ds-strip-axis,
  .ds-strip-today,
  .ds-strip-span,
  .ds-strip-break {
    fill: none;
    stroke: var(--_muted);
  }
  .ds-strip-span {
    stroke-width: 0.34em;
  }
  .ds-strip-dashed {
    stroke-dasharray: 4 2;
  }
  .ds-strip-bars {
    fill: currentColor;
  }
  .ds-strip-pale {
    opacity: 0.35;
  }
  .ds-strip-today {
    stroke: var(--_accent);
    stroke-dasharray: 3 3;
  }
  .ds-strip-chosen {
    fill: var(--_accent);
    opacity: 0.16;
  }
  .ds-strip-label,
  .ds-strip figcaption {
    font-size: 0.75em;
    fill: var(--_muted);
    color: var(--_muted);
  }
  @container (min-width: 40em) {
    .ds-strip {
      display: block;
    }
  }
`;
