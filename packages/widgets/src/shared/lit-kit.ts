import type { Kit } from '@dealstory/core/timeline-markup';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';

/** Lit's side of the shared markup. Its lists are by position; who lets items move brings `repeat` along. */
export const litKit: Kit<TemplateResult> = {
  html,
  absent: nothing,
  memo: (value, template) => guard(Array.isArray(value) ? value : [value], template),
  list: (items, _key, template) => items.map(template),
  scripted: nothing,
};
