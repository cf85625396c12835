import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { describe, expect, it, vi } from 'vitest';
import { dealNamed } from '../testing/deals.js';
import {
  currentPage,
  freshPage,
  mount,
  root,
  shown,
  textOf,
  type Widget,
} from '../testing/mount.js';

freshPage();

const rendered = (element: Element) => root(element).querySelector<HTMLElement>('.ds');
/** A catalogue may be a chunk on its way; nothing announces that it has come but the words themselves. */
const speaks = (element: Widget, lang: string) =>
  vi.waitFor(() => expect(rendered(element)?.lang).toBe(lang), { timeout: 5000, interval: 10 });

describe.each(['deal-timeline', 'sales-ranking'] as const)('the language of %s', (tag) => {
  it('is the document’s where nothing is nearer', async () => {
    document.documentElement.lang = 'ar';
    const element = mount(tag, { data: dealNamed('A deal') });
    await speaks(element, 'ar');
    expect(rendered(element)?.dir).toBe('rtl');
  });

  it('is its own before an ancestor’s, and an ancestor’s before the document’s', async () => {
    currentPage().lang = 'zh-Hans';
    const inherits = mount(tag, { data: dealNamed('A deal') });
    const own = mount(tag, { data: dealNamed('A deal'), attributes: { lang: 'ar' } });
    await speaks(inherits, 'zh-Hans');
    await speaks(own, 'ar');
  });

  it('is found through the hosts of shadow trees', async () => {
    const host = document.createElement('div');
    host.lang = 'ar';
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' });
    currentPage().append(host);
    const element = mount(tag, {
      data: dealNamed('A deal'),
      parent: inner.shadowRoot ?? currentPage(),
    });
    await speaks(element, 'ar');
  });

  it('follows its own attribute and the document’s', async () => {
    const element = mount(tag, { data: dealNamed('A deal') });
    await speaks(element, 'en');
    element.lang = 'zh-CN';
    await speaks(element, 'zh-Hans');
    element.removeAttribute('lang');
    await speaks(element, 'en');
    document.documentElement.lang = 'ar';
    await speaks(element, 'ar');
  });

  it.each(['zh', 'zh-CN', 'zh-Hans-SG', 'zh-hans'])(
    'for %s is Simplified Chinese',
    async (lang) => {
      await speaks(mount(tag, { data: dealNamed('A deal'), attributes: { lang } }), 'zh-Hans');
    },
  );

  it.each(['cy', 'he', 'zh-Hant', 'zh-TW', 'x-klingon', 'not a tag', ''])(
    'for “%s”, of which there are no words, is wholly English and says so',
    async (lang) => {
      const element = mount(tag, { data: dealNamed('A deal'), attributes: { lang, dir: 'rtl' } });
      await speaks(element, 'en');
      expect(rendered(element)?.dir).toBe('ltr');
      expect(getComputedStyle(rendered(element) ?? element).direction).toBe('ltr');
      expect(textOf(root(element))).toMatch(/^Skip this graphic(Timeline|Sales ranking)/);
    },
  );

  it('takes digits and order from the page’s region', async () => {
    const texts = new Map<string, string>();
    for (const lang of ['en-GB', 'en-US', 'ar', 'ar-EG']) {
      const element = mount(tag, { data: jlrChery, attributes: { lang } });
      await speaks(element, lang.slice(0, 2));
      texts.set(lang, textOf(root(element)));
      element.remove();
    }
    expect(texts.get('en-GB')).toContain('23 November 2026');
    expect(texts.get('en-US')).toContain('November 23, 2026');
    expect(texts.get('ar')).toMatch(/\b2026\b/);
    expect(texts.get('ar-EG')).toContain('٢٠٢٦');
  });

  it('leaves a text of another language its own', async () => {
    const element = mount(tag, { data: dealNamed('A deal'), attributes: { lang: 'ar' } });
    await speaks(element, 'ar');
    const title = root(element).querySelector('h2 [lang]');
    expect([title?.textContent, title?.getAttribute('lang'), title?.getAttribute('dir')]).toEqual([
      'A deal',
      'en-GB',
      'ltr',
    ]);
  });

  it('is settled before anything is shown: no word of English flashes by', async () => {
    const element = mount(tag, { data: dealNamed('A deal'), attributes: { lang: 'zh-Hans' } });
    const seen = new Set<string>();
    const observer = new MutationObserver(() => seen.add(rendered(element)?.lang ?? 'none'));
    await element.updateComplete;
    observer.observe(root(element), { childList: true, subtree: true });
    await shown(element);
    await speaks(element, 'zh-Hans');
    observer.disconnect();
    expect(seen).not.toContain('en');
  });
});
