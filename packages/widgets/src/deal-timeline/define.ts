import { register } from '../shared/register.js';
import { DealTimeline } from './deal-timeline.js';

register('deal-timeline', DealTimeline);

export { registerWords } from '../shared/catalogues.js';
export { registerDeal } from '../shared/registry.js';
export { DealTimeline };
