import '@dealstory/widgets';
import '@dealstory/widgets/deals/jlr-chery';
