/** The timeline's engine: a module of its own, so that it becomes a chunk. */
import { TimelineMarkup } from '@dealstory/core/timeline-markup';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LoadWording } from '../shared/engine.js';
import { litKit } from '../shared/lit-kit.js';
import { StripChooser } from './strip-chooser.js';

export { checkDealSteps } from '@dealstory/core/check-deal';
export { partFault, timelineSteps as viewSteps } from '@dealstory/core/timeline';
export { loadIssue, readJson, unworded } from '../shared/load.js';
export { takeOver } from '../shared/taking-over.js';
export { conductOf } from './conduct.js';
export { unfoldingOf } from './unfolding.js';

export const markup = new TimelineMarkup({
  ...litKit,
  list: (items, key, template) => repeat(items, key, (item) => guard([item], () => template(item))),
});

export function chooserOf(host: ConstructorParameters<typeof StripChooser>[0]): StripChooser {
  return new StripChooser(host);
}

/** What is wrong with a deal, in words: most pages never need it. */
export const loadWording: LoadWording = () => import('@dealstory/core/word-faults');

/** From here and not from the element, so that a bundler leaves in the engine what the two have in common. */
export const loadFinder = () => import('./finding/finder.js');
