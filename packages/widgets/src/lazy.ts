/** Registers each tag when an element of it comes near the screen: for pages that have words between the tags. */
import './deal-timeline/lazy.js';
import './sales-ranking/lazy.js';
