/** The ranking's engine: a module of its own, so that it becomes a chunk. */
export { parseDealSteps } from '@dealstory/core/parse-deal';
export { rankingSteps as viewSteps } from '@dealstory/core/ranking';
export { loadIssue, readJson } from '../shared/load.js';
export { RankingReading } from './reading.js';
export { tableFault } from './table-fault.js';
