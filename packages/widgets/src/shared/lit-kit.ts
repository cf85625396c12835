import type { Kit } from '@dealstory/core/markup';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** Lit's side of the shared markup. */
export const litKit: Kit<TemplateResult> = {
  html,
  each: (items, key, render) => repeat(items, key, render),
  absent: nothing,
};
