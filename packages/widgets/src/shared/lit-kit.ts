import { type Kit, liveStringKit } from '@dealstory/core/timeline-markup';
import { html, nothing, type TemplateResult } from 'lit';
import { pieces } from './pieces.js';

/** Lit's side of the shared markup. Its lists are by position; who lets items move brings `repeat` along. */
export const litKit: Kit<TemplateResult> = {
  html,
  absent: nothing,
  list: (items, _key, template) => items.map(template),
  pieces,
  writing: liveStringKit,
  scripted: nothing,
};
