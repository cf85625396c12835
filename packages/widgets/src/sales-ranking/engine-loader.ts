import { lazyEngine } from '../shared/engine.js';

export const engine = lazyEngine(() => import('./engine.js'));
