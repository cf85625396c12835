import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const executablePath = process.env.CHROMIUM_PATH;

// A real Chromium in an odd zone; nothing of it reaches out by itself.
export default defineConfig({
  optimizeDeps: { include: ['axe-core'] },
  test: {
    name: 'widgets',
    include: ['src/**/*.browser.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 800, height: 900 },
      provider: playwright({
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: [
            '--no-sandbox',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--disable-quic',
          ],
        },
        contextOptions: { locale: 'en-GB', timezoneId: 'Pacific/Chatham' },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
