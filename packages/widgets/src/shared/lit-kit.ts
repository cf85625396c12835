import type { Kit } from '@dealstory/core/timeline-markup';
import { html, nothing, type TemplateResult } from 'lit';

/** Lit's side of the shared markup. */
export const litKit: Kit<TemplateResult> = { html, absent: nothing };
