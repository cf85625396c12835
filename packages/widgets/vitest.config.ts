import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { contextOptions, launchOptions } from '../../scripts/chromium.mjs';

export default defineConfig({
  optimizeDeps: {
    include: [
      'axe-core',
      'fast-check',
      'lit/directive.js',
      'lit/directive-helpers.js',
      'lit/directives/guard.js',
      'lit/directives/repeat.js',
    ],
  },
  test: {
    name: 'widgets',
    include: ['src/**/*.browser.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 800, height: 900 },
      provider: playwright({ launchOptions, contextOptions }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
