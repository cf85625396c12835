import type { BenchWindow, Content, ProbeConfig, Seen } from '../page/probe-config.ts';
import { type BenchBrowser, type Screen, type Tab, withLimit } from './browser.ts';

export const SCREEN: Screen = { width: 800, height: 900 };

/** How long a page may take to say what it holds, after it stands. */
const COLLECT_LIMIT = 60_000;

export interface Visit {
  readonly url: string;
  readonly config: ProbeConfig;
  /** What each item has to itself. */
  readonly words: readonly string[];
  readonly limit: number;
}

export interface Measured {
  readonly status: 'measured';
  readonly seen: Seen;
  readonly content: Content;
  readonly heap: number;
}

export type Outcome =
  | Measured
  | { readonly status: 'out-of-time' }
  | { readonly status: 'failed'; readonly reason: string };

/** What runs before the page: the probe with what it looks for. */
export function probeFor(probe: string, config: ProbeConfig): string {
  return `globalThis.benchConfig=${JSON.stringify(config)};${probe}`;
}

/** Loads a contestant's page once and measures it. Never rejects: a contestant that fails is a result. */
export async function visit(
  browser: BenchBrowser,
  probe: string,
  { url, config, words, limit }: Visit,
): Promise<Outcome> {
  try {
    return await browser.inTab(SCREEN, probeFor(probe, config), async (tab) => {
      const end = await load(tab, url, limit);
      if (end !== 'done') return end;
      return collect(tab, words);
    });
  } catch (error) {
    return { status: 'failed', reason: firstLine(error) };
  }
}

/** Opens a page and waits until all moments are reached. */
export async function load(
  { page, cdp }: Tab,
  url: string,
  limit: number,
): Promise<'done' | Exclude<Outcome, Measured>> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(firstLine(error)));
  const end = new Promise<'done' | 'crash'>((resolve) => {
    cdp.on('Runtime.bindingCalled', () => resolve('done'));
    page.on('crash', () => resolve('crash'));
  });
  page.goto(url, { waitUntil: 'commit', timeout: limit }).catch(() => {});
  const result = await withLimit(end, limit);
  if (result === 'done') return 'done';
  if (result === 'crash') return { status: 'failed', reason: 'The page crashed.' };
  const [reason] = errors;
  return reason === undefined ? { status: 'out-of-time' } : { status: 'failed', reason };
}

async function collect({ page, cdp }: Tab, words: readonly string[]): Promise<Outcome> {
  const look = async (): Promise<Measured> => {
    const seen = await page.evaluate(() => (window as unknown as BenchWindow).benchSeen());
    // What follows is not measured.
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const content = await page.evaluate(
      (list) => (window as unknown as BenchWindow).benchContent(list),
      words,
    );
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return { status: 'measured', seen, content, heap: usedSize };
  };
  return (await withLimit(look(), COLLECT_LIMIT)) ?? { status: 'out-of-time' };
}

export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? '';
}
