/** What a reader can take away of a ranking. One module, so that it becomes one chunk of a page. */
export { enTake } from '../words/en-take.js';
export { salesToCsv } from './csv.js';
export { citeRanking } from './ranking-citation.js';
export { type EmbedData, type EmbedOptions, embedRanking } from './ranking-embed.js';
export { rankingToSvg } from './ranking-svg.js';
export { salesToJson } from './sales-json.js';
export { type TakeChoice, takeChoices } from './take-choices.js';
