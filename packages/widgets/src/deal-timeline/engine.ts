/** The timeline's engine: a module of its own, so that it becomes a chunk. */
export { parseDeal } from '@dealstory/core/parse-deal';
export { buildTimeline as buildView, partFault } from '@dealstory/core/timeline';
export { fetchJson, loadIssue } from '../shared/load.js';
