/** Both elements and the deal of Jaguar Land Rover and Chery. The build makes one file of it that needs no other. */
import './deals/jlr-chery.js';

export * from './define.js';
