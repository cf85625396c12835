/** Both elements, registered, with their classes, events and `registerDeal`. */
export * from './define.js';
