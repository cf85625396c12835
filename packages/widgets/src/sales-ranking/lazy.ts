/** Registers the tag when an element of it comes near the screen: for pages that have words between the tags. */
import { defineNear } from '../shared/define-near.js';

defineNear('sales-ranking', () => import('./define.js'));
