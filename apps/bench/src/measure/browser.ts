import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright';

const GRACE = 5_000;

export interface Screen {
  readonly width: number;
  readonly height: number;
}

export interface Tab {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** A headless Chromium that gives a fresh, slowed-down tab for every visit and starts anew when it hangs. */
export class BenchBrowser {
  #browser: Browser | undefined;
  readonly #slowdown: number;

  constructor(slowdown: number) {
    this.#slowdown = slowdown;
  }

  async version(): Promise<string> {
    return (await this.#running()).version();
  }

  /** Nothing is cached from one tab to the next. `probe` runs before anything of the page's own. */
  async inTab<T>(screen: Screen, probe: string, use: (tab: Tab) => Promise<T>): Promise<T> {
    const browser = await this.#running();
    const context = await browser.newContext({ viewport: screen, locale: 'en-GB' });
    try {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Runtime.enable');
      await cdp.send('Runtime.addBinding', { name: 'benchSays' });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: this.#slowdown });
      await page.addInitScript(probe);
      return await use({ page, cdp });
    } finally {
      await this.#leave(context);
    }
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = undefined;
  }

  async #running(): Promise<Browser> {
    const executablePath = process.env.CHROMIUM_PATH;
    this.#browser ??= await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        // Libraries that ask other hosts for fonts or scripts get no answer.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    });
    return this.#browser;
  }

  /** A page in the middle of a very long task does not close; then the browser goes. */
  async #leave(context: BrowserContext): Promise<void> {
    const closed = await withLimit(
      context.close().then(() => true),
      GRACE,
    );
    if (closed) return;
    const browser = this.#browser;
    this.#browser = undefined;
    if (browser) await withLimit(browser.close(), GRACE);
  }
}

/** What a promise gives, or nothing when that takes too long. */
export async function withLimit<T>(
  promise: Promise<T>,
  milliseconds: number,
): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
