/** The ranking's engine: a module of its own, so that it becomes a chunk. */
import type { LoadWording } from '../shared/engine.js';

export { checkDealSteps } from '@dealstory/core/check-deal';
export { rankingSteps as viewSteps } from '@dealstory/core/ranking';
export { loadIssue, readJson, unworded } from '../shared/load.js';
export { takeOver } from '../shared/taking-over.js';
export { RankingReading } from './reading.js';
export { tableFault } from './table-fault.js';

/** What is wrong with a deal, in words: most pages never need it. */
export const loadWording: LoadWording = () => import('@dealstory/core/word-faults');

/** From here and not from the element, so that a bundler leaves in the engine what the two have in common. */
export const loadTakePanel = () => import('./take-panel.js');
