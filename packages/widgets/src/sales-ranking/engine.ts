/** The ranking's engine: a module of its own, so that it becomes a chunk. */
export { parseDeal } from '@dealstory/core/parse-deal';
export { rankSales as buildView } from '@dealstory/core/ranking';
export { fetchJson, loadIssue } from '../shared/load.js';
