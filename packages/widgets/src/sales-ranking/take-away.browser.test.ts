import { parseDeal } from '@dealstory/core';
import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { describe, expect, it, vi } from 'vitest';
import { scenario } from '../scenarios/index.js';
import { violations } from '../testing/axe.js';
import { freshPage, mount, mountScenario, root, settled, shown, textOf } from '../testing/mount.js';
import { catchRequests } from '../testing/requests.js';

freshPage();

interface Saved {
  readonly name: string;
  readonly text: string;
}

/** What the reader's browser would save; nothing is saved in a test. */
function catchFiles() {
  const files: Promise<Saved>[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const { download: name, href } = this;
    files.push(
      fetch(href)
        .then((response) => response.text())
        .then((text) => ({ name, text })),
    );
  });
  return files;
}

const realTable = scenario('sales-ranking', 'real-deal');

const summary = (element: Element) =>
  root(element).querySelector<HTMLElement>('.ds-taking summary') as HTMLElement;
const panel = (element: Element) => root(element).querySelector('.ds-take-panel') as HTMLElement;
const buttons = (element: Element) => [...panel(element).querySelectorAll('button')];
const status = (element: Element) =>
  textOf(panel(element).querySelector('[role=status]') as Element);

async function open(element: Element) {
  summary(element).click();
  await vi.waitUntil(() => buttons(element).length > 0);
}

async function opened(given = realTable) {
  const element = await mountScenario(given);
  await open(element);
  return element;
}

function press(element: Element, label: string) {
  const button = buttons(element).find((each) => each.textContent?.includes(label));
  if (!button) throw new Error(`There is no button “${label}”.`);
  button.click();
}

describe('the row below a ranking', () => {
  it('is one closed line until a reader opens it, and asks for nothing before', async () => {
    const element = await mountScenario(realTable);
    expect(panel(element).childElementCount).toBe(0);
    expect(summary(element).textContent).toBe('Download, cite or embed');
    await open(element);
    expect(buttons(element).map(({ textContent }) => textContent)).toEqual([
      'Download table (CSV)',
      'Download data with sources (JSON)',
      'Download picture (SVG)',
      'Copy citation',
      'Copy embed code',
    ]);
  });

  it('has no fault that axe finds when it is open, nor with a text that could not be copied', async () => {
    const element = await opened();
    expect(await violations()).toEqual([]);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    press(element, 'citation');
    await vi.waitUntil(() => status(element) !== '');
    expect(await violations()).toEqual([]);
  });

  it.each(['chinese', 'arabic'] as const)('speaks the language of the page: %s', async (name) => {
    const element = await opened(scenario('sales-ranking', name));
    expect(textOf(panel(element))).toContain(name === 'arabic' ? 'تنزيل الجدول' : '下载表格');
    expect(textOf(panel(element))).not.toMatch(/Download|Copy/);
  });

  it('stays closed for paper, and fetches nothing for it', async () => {
    const element = await mountScenario(realTable);
    window.dispatchEvent(new Event('beforeprint'));
    expect(root(element).querySelector<HTMLDetailsElement>('.ds-sources')?.open).toBe(true);
    expect(root(element).querySelector<HTMLDetailsElement>('.ds-taking')?.open).toBe(false);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('keeps its room in the content without JavaScript', async () => {
    const element = await mountScenario(realTable);
    const row = root(element).querySelector<HTMLElement>('.ds-take') as HTMLElement;
    const room = row.getBoundingClientRect().height;
    row.hidden = true;
    expect(row.getBoundingClientRect().height).toBe(room);
    expect(getComputedStyle(row).visibility).toBe('hidden');
  });
});

describe('a download', () => {
  it('is the table as CSV, the deal of the table as JSON, and the picture', async () => {
    const files = catchFiles();
    const element = await opened();
    press(element, 'CSV');
    press(element, 'JSON');
    press(element, 'SVG');
    const [csv, json, svg] = await Promise.all(files);
    expect(csv?.name).toBe('jlr-chery-uk-2025.csv');
    expect(csv?.text.split('\n')[0]).toContain('brand_id');
    expect(csv?.text).toContain('Omoda');
    expect(json?.name).toBe('jlr-chery-uk-2025.json');
    expect(parseDeal(JSON.parse(json?.text ?? ''))).toMatchObject({ ok: true });
    expect(svg?.name).toBe('jlr-chery-uk-2025.svg');
    const picture = new DOMParser().parseFromString(svg?.text ?? '', 'image/svg+xml');
    expect(picture.documentElement.localName).toBe('svg');
    expect(picture.querySelector('parsererror')).toBeNull();
    expect(picture.querySelector('title')?.textContent).toContain('Chery');
  });

  it('is let go of with the next one, and when the reader closes the row or leaves', async () => {
    catchFiles();
    const made = vi.spyOn(URL, 'createObjectURL');
    const gone = vi.spyOn(URL, 'revokeObjectURL');
    const element = await opened();
    press(element, 'CSV');
    press(element, 'CSV');
    expect(gone).toHaveBeenCalledTimes(1);
    summary(element).click();
    await vi.waitUntil(() => gone.mock.calls.length === 2);
    await open(element);
    press(element, 'CSV');
    element.remove();
    expect(gone.mock.calls.map(([url]) => url)).toEqual(
      made.mock.results.map(({ value }) => value),
    );
  });

  it('is of the table that is shown now', async () => {
    const files = catchFiles();
    const element = await opened();
    element.setAttribute('table', 'uk-2024');
    await settled();
    press(element, 'CSV');
    expect((await files[0])?.name).toBe('jlr-chery-uk-2024.csv');
  });
});

describe('a copy', () => {
  it('is a citation with the address of the page, and is said to be there', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    history.replaceState(null, '', '#here');
    const element = await opened();
    expect(status(element)).toBe('');
    press(element, 'citation');
    await vi.waitUntil(() => status(element) !== '');
    const [text = ''] = written.mock.calls[0] ?? [];
    expect(text).toContain('As of 23 November 2026.');
    expect(text.endsWith(window.location.href.replace('#here', ''))).toBe(true);
    expect(status(element)).toBe('Citation copied.');
    history.replaceState(null, '', window.location.href.replace('#here', ''));
  });

  it('names the address that the page gives as its own', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://paper.example/chery';
    document.head.append(link);
    const element = await opened();
    press(element, 'citation');
    link.remove();
    expect(written.mock.calls[0]?.[0]).toContain('https://paper.example/chery');
  });

  it('that the browser refuses becomes a selected text', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    const element = await opened();
    press(element, 'embed');
    await vi.waitUntil(() => status(element) !== '');
    expect(status(element)).toContain('selected below');
    const field = panel(element).querySelector('textarea') as HTMLTextAreaElement;
    expect(field.readOnly).toBe(true);
    expect(field.value).toContain('<sales-ranking src="jlr-chery-uk-2025.json"');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
    expect(root(element).activeElement).toBe(field);
  });

  it('that the browser refuses has the focus where selecting does not give it', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    vi.spyOn(HTMLTextAreaElement.prototype, 'select').mockImplementation(() => {});
    const element = await opened();
    press(element, 'embed');
    await vi.waitUntil(() => status(element) !== '');
    expect(root(element).activeElement?.localName).toBe('textarea');
  });

  it.each(['another table', 'closing', 'another copy'])(
    'that comes after %s says nothing',
    async (what) => {
      const answers: (() => void)[] = [];
      vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(
        () => new Promise((resolve) => answers.push(resolve)),
      );
      const element = await opened();
      press(element, 'citation');
      if (what === 'another table') element.setAttribute('table', 'uk-2024');
      if (what === 'closing') summary(element).click();
      if (what === 'another copy') press(element, 'embed');
      await settled();
      answers[0]?.();
      await settled();
      expect(status(element)).toBe('');
      answers[1]?.();
      await settled();
      const isLast = what === 'another copy';
      expect(status(element)).toMatch(isLast ? /^Embed code copied/ : /^$/);
    },
  );

  it('of embed code says where the data is: an address in full, or a registered deal', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const requests = catchRequests();
    const element = mount('sales-ranking', {
      attributes: { src: '/deals/my.json', table: 'uk-2025', highlight: 'chery' },
    });
    await vi.waitUntil(() => requests.length > 0);
    requests[0]?.answer(jlrChery);
    await shown(element, 'deal');
    await open(element);
    press(element, 'embed');
    const code = () => String(written.mock.calls.at(-1)?.[0]);
    expect(code()).toContain(`src="${new URL('/deals/my.json', document.baseURI).href}"`);
    expect(code()).toContain('highlight="chery"');
    Object.assign(element, { sort: 'name', limit: 5, shares: true });
    await element.updateComplete;
    press(element, 'embed');
    expect(code()).toContain('sort="name" limit="5" shares="" lang="en-GB"');
  });
});
