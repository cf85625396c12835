import { register } from '../shared/register.js';
import { SalesRanking } from './sales-ranking.js';

register('sales-ranking', SalesRanking);

export { registerWords } from '../shared/catalogues.js';
export { registerDeal } from '../shared/registry.js';
export { SalesRanking };
