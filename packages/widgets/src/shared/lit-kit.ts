import { type Kit, liveStringKit } from '@dealstory/core/timeline-markup';
import { html, nothing, type TemplateResult } from 'lit';
import { pieces } from './pieces.js';

/** Lit's side of the shared markup. Who lets items of a list move, or stay as they are, brings directives for it. */
export const litKit: Kit<TemplateResult> = {
  html,
  absent: nothing,
  memo: (_value, template) => template(),
  list: (items, _key, template) => items.map(template),
  pieces,
  writing: liveStringKit,
  scripted: nothing,
};
