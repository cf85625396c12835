import manifest from '@dealstory/widgets/custom-elements.json';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import axe from 'axe-core';
import { setClock } from './clock.js';
import { inPage } from './page.js';
import { onlyAttributesHaveControls, publicApi } from './public-api.js';

setClock();
setCustomElementsManifest(publicApi(manifest));

// Every rule that axe has, also those that it leaves out by itself.
const rules = axe.getRules().map(({ ruleId: id }) => ({ id, enabled: true }));

const preview: Preview = {
  decorators: [inPage],
  argTypesEnhancers: [onlyAttributesHaveControls],
  parameters: {
    layout: 'fullscreen',
    // The whole page: otherwise axe passes over the rules about titles, languages, landmarks and headings.
    a11y: { test: 'error', context: 'html', config: { rules } },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Start here',
            'Embed',
            'In a framework',
            'Arrange a ranking',
            'The data model',
            'Honest dates and numbers',
            'Theming',
            'Accessibility',
          ],
          'Widgets',
        ],
      },
    },
  },
};

export default preview;
