import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { useArticle } from './browser.js';

const article = useArticle();

/** In the widget, and not in the content between its tags. */
const FIND = 'deal-timeline [data-do=find]:not([hidden])';
const ITEM = 'deal-timeline .ds-panel ~ .ds-year .ds-item:not([hidden])';

/** Each time on a page of the article with the panel open. */
async function opened(options = {}, path = '/'): Promise<Page> {
  const { page } = await article.page(options);
  await page.goto(article.url(path));
  await article.ready(page);
  await page.locator(FIND).click();
  await page.locator('deal-timeline .ds-panel').waitFor();
  return page;
}

const tally = (page: Page) =>
  page.locator('deal-timeline .ds-tools:has(+ .ds-panel) .ds-tally').textContent();

/** What sticks out of the page sideways. */
const sticksOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('finding in the article’s timeline', () => {
  it('works by keyboard alone, under the page’s policy', async () => {
    const { page, misdeeds } = await article.page();
    await page.goto(article.url('/'));
    await article.ready(page);
    await page.locator(FIND).focus();
    await page.keyboard.press('Enter');
    await page.locator('deal-timeline .ds-panel').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('halewood');
    await expect.poll(() => tally(page)).toMatch(/^\d+ of 33 entries$/);
    expect(misdeeds.console).toEqual([]);
    expect(await misdeeds.violations()).toEqual([]);
    expect(misdeeds.elsewhere).toEqual([]);
  });

  it('fits on 320 pixels, which a zoom of 400 % leaves, in each language', async () => {
    for (const path of ['/', '/zh/', '/ar/']) {
      const page = await opened({ viewport: { width: 320, height: 256 } }, path);
      expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    }
  });

  it('keeps its controls, marks and focus visible in forced colours', async () => {
    const page = await opened();
    await page.emulateMedia({ forcedColors: 'active' });
    const timeline = page.locator('deal-timeline');
    await timeline.locator('[name=text]').fill('chery');
    const edge = (selector: string) =>
      timeline
        .locator(selector)
        .first()
        .evaluate((node) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(node);
          return `${borderTopStyle} ${Number.parseFloat(borderTopWidth) > 0}`;
        });
    expect(await edge('.ds-field')).toBe('solid true');
    expect(await edge('[data-do=find]:not([hidden])')).toBe('solid true');
    await page.locator(ITEM).first().focus();
    await page.keyboard.press('ArrowDown');
    const focused = page.locator(`${ITEM}:focus`);
    expect(await focused.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid');
    expect(
      await focused
        .locator('[data-do=copy]')
        .evaluate((node) => getComputedStyle(node, '::after').borderTopStyle),
    ).toBe('solid');
  });
});
