/** Registers both tags. */
import './deal-timeline/define.js';
import './sales-ranking/define.js';

export * from './classes.js';
