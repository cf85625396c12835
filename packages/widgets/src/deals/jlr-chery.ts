import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { registerDeal } from '../shared/registry.js';

registerDeal(jlrChery);

export { jlrChery };
