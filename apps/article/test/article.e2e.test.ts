import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { jlrChery } from '@dealstory/core';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { useArticle } from './browser.js';

declare const axe: {
  run: (options: RunOptions) => Promise<AxeResults>;
  getRules: () => { ruleId: string }[];
};

const article = useArticle();
const PAGES = ['/', '/zh/', '/ar/'];
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

describe.each(PAGES)('the article at %s', (path) => {
  it('stands without a word on the console, a policy violation or a request elsewhere', async () => {
    const { page, misdeeds } = await article.page();
    await page.goto(article.url(path));
    await article.ready(page);
    expect(misdeeds.console).toEqual([]);
    expect(await misdeeds.violations()).toEqual([]);
    expect(misdeeds.elsewhere).toEqual([]);
  });

  it('tells every entry and every figure without JavaScript', async () => {
    const { page } = await article.page({ javaScriptEnabled: false });
    await page.goto(article.url(path));
    const scope = jlrChery.id;
    for (const { id } of [...jlrChery.events, ...jlrChery.statements]) {
      expect(await page.locator(`[id="${scope}/${id}"]`).isVisible(), id).toBe(true);
    }
    const table = jlrChery.sales.find(({ id }) => id === 'uk-2025');
    for (const { brand } of table?.figures ?? []) {
      expect(await page.locator(`[id="${scope}/uk-2025/${brand}"]`).isVisible(), brand).toBe(true);
    }
    expect(await page.locator('.ds-sources li').count()).toBeGreaterThan(70);
  });

  it('says the same words with JavaScript and without', async () => {
    const { page } = await article.page();
    await page.goto(article.url(path));
    await article.ready(page);
    for (const tag of ['deal-timeline', 'sales-ranking']) {
      const [fallback, widget] = await page.evaluate((name) => {
        const element = document.querySelector(name);
        const words = (root: Element | null | undefined) =>
          (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
        return [
          words(element?.querySelector('.ds')),
          words(element?.shadowRoot?.querySelector('.ds')),
        ];
      }, tag);
      expect(widget?.length).toBeGreaterThan(500);
      expect(widget).toBe(fallback);
    }
  });

  it.each([360, 1280])(
    'does not move when the widgets take their place, at %i px',
    async (width) => {
      const { page } = await article.page({ viewport: { width, height: 900 } });
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(article.url(path), { waitUntil: 'commit' });
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      await page.waitForFunction(
        () =>
          document.querySelector('footer') &&
          document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.sheet,
      );
      const before = await height();
      release();
      await article.ready(page);
      expect(await height()).toBe(before);
    },
  );

  it.each([
    ['light', 800],
    ['dark', 360],
  ] as const)('has no axe violation of any rule, %s at %i px', async (colorScheme, width) => {
    // The policy forbids the test's own script, so this page is read without it.
    const { page } = await article.page({
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    await page.goto(article.url(path));
    await article.ready(page);
    await page.evaluate(axeSource);
    const violations = await page.evaluate(async () => {
      const rules = Object.fromEntries(
        axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
      );
      const result = await axe.run({ rules, resultTypes: ['violations'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
    });
    expect(violations).toEqual([]);
  });

  it.each([320, 360, 800])('fits %i px', async (width) => {
    const { page } = await article.page({ viewport: { width, height: 900 } });
    await page.goto(article.url(path));
    await article.ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

describe('links to one entry', () => {
  const target = 'jlr-chery/on-the-brink';

  it('lead from the text to the entry, and back', async () => {
    const { page } = await article.page();
    await page.goto(article.url('/'));
    await article.ready(page);
    const start = page.url();
    await page.locator(`article > p a[href="#${target}"]`).click();
    await expect.poll(() => focused(page)).toBe(target);
    const entry = page.locator(`[id="${target}"]`).filter({ visible: true });
    const top = await entry.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeLessThan(200);
    await page.goBack();
    expect(page.url()).toBe(start);
  });

  it('work for a reader who arrives with one', async () => {
    const { page } = await article.page();
    await page.goto(article.url(`/#${target}`));
    await expect.poll(() => focused(page), { timeout: 10_000 }).toBe(target);
    await article.ready(page);
    expect(await focused(page)).toBe(target);
  });

  it('work without JavaScript', async () => {
    const { page } = await article.page({ javaScriptEnabled: false });
    await page.goto(article.url(`/#${target}`));
    const top = await page
      .locator(`[id="${target}"]`)
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeLessThan(200);
  });

  it('open the sources when a number is followed, and lead back to it', async () => {
    const { page } = await article.page();
    await page.goto(article.url('/'));
    await article.ready(page);
    const mark = page
      .locator('deal-timeline .ds-item .ds-cites a')
      .filter({ visible: true })
      .first();
    const markId = await mark.getAttribute('id');
    await mark.click();
    const source = (await mark.getAttribute('href'))?.slice(1);
    await expect.poll(() => focused(page)).toBe(source);
    await page
      .locator(`deal-timeline .ds-back a[href="#${markId}"]`)
      .filter({ visible: true })
      .click();
    await expect.poll(() => focused(page)).toBe(markId);
  });
});

describe('on paper', () => {
  it('the sources stand open with their addresses', async () => {
    const { page } = await article.page();
    await page.goto(article.url('/'));
    await article.ready(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    // The fallback holds the same list and is not shown; the widget's is the one that opens.
    const shown = page.locator('deal-timeline .ds-source-link').filter({ visible: true });
    expect(await shown.count()).toBe(
      (await page.locator('deal-timeline .ds-source-link').count()) / 2,
    );
    const link = shown.first();
    const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(after).toContain('http');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await shown.count()).toBe(0);
  });

  it('what works by script alone takes no room without one', async () => {
    const { page } = await article.page({ javaScriptEnabled: false });
    await page.goto(article.url('/'));
    const controls = page.locator('.ds-controls, .ds-control');
    const displays = () =>
      controls.evaluateAll((all) => all.map((each) => getComputedStyle(each).display));
    expect(await displays()).not.toContain('none');
    await page.emulateMedia({ media: 'print' });
    expect(new Set(await displays())).toEqual(new Set(['none']));
  });
});

/** The id that has the focus, through shadow roots. */
function focused(page: import('playwright').Page): Promise<string | undefined> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.id;
  });
}
