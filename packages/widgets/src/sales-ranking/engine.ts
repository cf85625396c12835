/** The ranking's engine: a module of its own, so that it becomes a chunk. */
export { parseDealSteps } from '@dealstory/core/parse-deal';
export { rankingSteps as viewSteps } from '@dealstory/core/ranking';
export { loadIssue, readJson } from '../shared/load.js';
export { beginAt, marginOf } from '../shared/start-margin.js';
export { RankingReading } from './reading.js';
export { tableFault } from './table-fault.js';

/** From here and not from the element, so that a bundler leaves in the engine what the two have in common. */
export const loadTakePanel = () => import('./take-panel.js');
