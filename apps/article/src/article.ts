import '@dealstory/widgets/lazy';
import '@dealstory/widgets/deals/jlr-chery';
