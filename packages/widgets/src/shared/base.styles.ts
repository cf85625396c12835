import { css } from 'lit';

/**
 * Tokens and what both elements share. Sizes are in em, directions are logical, colours mix from the page's own text
 * colour, so light and dark follow the page. `:host` rules are important where a page's reset must not win. The same
 * rules, nested under the tag names, make `fallback.css`.
 */
export const baseStyles = css`
  :host {
    display: block !important;
    inline-size: 100%;
    --_accent: var(--deal-accent, #0a5480);
    --_muted: var(--deal-muted, color-mix(in srgb, currentColor 80%, transparent));
    --_rule: var(--deal-rule, color-mix(in srgb, currentColor 20%, transparent));
    --_wash: var(--deal-wash, color-mix(in srgb, currentColor 5%, transparent));
    --_meta: var(--deal-meta-font, inherit);
    --_heading: var(--deal-heading-font, inherit);
  }
  :host([hidden]) {
    display: none !important;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--deal-accent, light-dark(#0a5480, #79bfe8));
    }
  }
  /* Not the element itself: no margin reaches out of a container, and the children's must while they are shown. */
  .ds-box {
    container-type: inline-size;
  }
  .ds,
  .ds * {
    box-sizing: border-box;
  }
  .ds {
    position: relative;
    text-align: start;
    overflow-wrap: break-word;
    border-block-start: 2px solid currentColor;
    padding-block: 0.8em 1em;
  }
  .ds h2,
  .ds h3,
  .ds h4,
  .ds p,
  .ds ul,
  .ds ol,
  .ds dl,
  .ds dd,
  .ds blockquote,
  .ds figcaption {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .ds ul,
  .ds ol {
    list-style: none;
  }
  .ds strong {
    font-weight: 600;
  }
  .ds cite {
    font-style: normal;
  }
  .ds a {
    color: var(--_accent);
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  .ds a:hover {
    text-decoration-thickness: 2px;
  }
  .ds :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .ds [data-current] {
    background: var(--_wash);
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }
  .ds [tabindex='-1'],
  .ds [id] {
    scroll-margin-block-start: var(--deal-scroll-offset, 1em);
  }
  .ds [hidden]:not(.ds-controls, .ds-control) {
    display: none !important;
  }
  .ds-vh,
  .ds-skip:not(:focus) {
    position: absolute !important;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    font-size: inherit;
    font-weight: inherit;
    white-space: nowrap;
  }
  .ds-skip:focus {
    position: absolute;
    inset-block-start: 0;
    background: Canvas;
    color: CanvasText;
    padding: 0.4em 0.6em;
    font-family: var(--_meta);
    font-size: 0.875em;
  }
  .ds-kicker {
    font-family: var(--_meta);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
    color: var(--_accent);
  }
  .ds .ds-title {
    font-family: var(--_heading);
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.2;
    margin-block: 0.1em 0.35em;
    text-wrap: balance;
  }
  .ds-status,
  .ds-corrections {
    font-family: var(--_meta);
    font-size: 0.875em;
    line-height: 1.5;
    max-inline-size: 44em;
  }
  .ds .ds-status {
    margin-block-end: 1em;
  }
  .ds-as-of,
  .ds-detail,
  .ds-publisher,
  .ds .ds-note {
    color: var(--_muted);
  }
  .ds .ds-corrections {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.8em;
    margin-block-end: 1em;
  }
  .ds-corrections h3,
  .ds-totals h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .ds .ds-note,
  .ds .ds-empty {
    font-family: var(--_meta);
    font-size: 0.875em;
    line-height: 1.5;
    max-inline-size: 46em;
  }
  .ds-mark {
    inline-size: 1em;
    block-size: auto;
    overflow: visible;
    flex: none;
  }
  .ds-mark-line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  /* After the line: where a path is both, this must win. */
  .ds-mark-fill {
    fill: currentColor;
  }
  .ds-key,
  .ds .ds-key ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.2em;
  }
  .ds .ds-key {
    font-family: var(--_meta);
    font-size: 0.875em;
    line-height: 1.6;
    color: var(--_muted);
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.6em;
    margin-block-start: 0.6em;
  }
  .ds-key .ds-mark {
    inline-size: 0.9em;
    block-size: 0.9em;
    vertical-align: -0.08em;
    margin-inline-end: 0.2em;
  }
  .ds-message {
    font-size: 0.875em;
    margin: 0;
    padding-block: 1em;
    border-block: 1px solid var(--_rule);
  }
  @media print {
    .ds-source-link::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    /* An address runs from left to right. */
    [dir='rtl'] .ds-source-link::after {
      content: '(' attr(href) ')';
      display: block;
      direction: ltr;
      text-align: end;
    }
    /* Also those whose room the fallback keeps on the screen. */
    .ds :is(.ds-controls, .ds-control, .ds-control[hidden]),
    .ds-back,
    .ds-skip {
      display: none !important;
    }
    .ds ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .ds-item,
    .ds-row,
    .ds-sources li {
      break-inside: avoid;
    }
    .ds h2,
    .ds h3,
    .ds h4 {
      break-after: avoid;
    }
  }
`;
