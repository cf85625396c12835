import type { Preview } from '@storybook/web-components-vite';
import axe from 'axe-core';

// Every rule that axe has, also those that it leaves out by itself, but the one for contrast beyond level AA.
const rules = axe
  .getRules()
  .map(({ ruleId: id }) => ({ id, enabled: id !== 'color-contrast-enhanced' }));

const preview: Preview = {
  parameters: {
    // The whole page: otherwise axe passes over the rules about titles, languages, landmarks and headings.
    a11y: { test: 'error', context: 'html', config: { rules } },
  },
};

export default preview;
