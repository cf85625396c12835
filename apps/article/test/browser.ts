import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';

/** What a page did that an article must not do. */
export interface Misdeeds {
  readonly console: string[];
  readonly elsewhere: string[];
  readonly violations: () => Promise<string[]>;
}

/** Serves the built article to a real browser for the tests of one file. */
export function useArticle() {
  let browser: Browser;
  let server: { url: string; close: () => Promise<void> };

  beforeAll(async () => {
    server = await serve({ port: 4600 });
    const executablePath = process.env.CHROMIUM_PATH;
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
    });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return {
    url: (path: string) => new URL(path, server.url).href,

    /** A new page that writes down its misdeeds. */
    async page(options: BrowserContextOptions = {}): Promise<{ page: Page; misdeeds: Misdeeds }> {
      const context = await browser.newContext({
        locale: 'en-GB',
        timezoneId: 'Pacific/Chatham',
        viewport: { width: 800, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const misdeeds: Misdeeds = {
        console: [],
        elsewhere: [],
        violations: () =>
          page.evaluate(() => (window as { violations?: string[] }).violations ?? []),
      };
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) misdeeds.console.push(message.text());
      });
      page.on('pageerror', (error) => misdeeds.console.push(error.message));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(server.url).origin) {
          misdeeds.elsewhere.push(request.url());
        }
      });
      if (options.javaScriptEnabled !== false) {
        await page.addInitScript(() => {
          const seen: string[] = [];
          (window as { violations?: string[] }).violations = seen;
          document.addEventListener('securitypolicyviolation', (event) => {
            seen.push(`${event.violatedDirective}: ${event.blockedURI}`);
          });
        });
      }
      return { page, misdeeds };
    },

    /** Waits until both widgets stand, as for a reader who has been near both and has gone back. */
    async ready(page: Page): Promise<void> {
      const top = await page.evaluate(() => window.scrollY);
      for (const tag of ['deal-timeline', 'sales-ranking']) {
        await page.evaluate((name) => document.querySelector(name)?.scrollIntoView(), tag);
        await page.waitForFunction(
          (name) => document.querySelector(name)?.shadowRoot?.querySelector('.ds'),
          tag,
        );
      }
      await page.evaluate((y) => window.scrollTo(0, y), top);
    },
  };
}
