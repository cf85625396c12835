import { afterEach, expect, it, vi } from 'vitest';

let frame: HTMLIFrameElement;

/** A page of its own that holds nothing but this, in quirks of nobody: the built file is its only script. */
async function page(body: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.width = '800';
  frame.srcdoc = `<!doctype html><html lang="en-GB"><title>A page</title>${body}</html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no page.');
  return frame.contentDocument;
}

afterEach(() => frame.remove());

const SCRIPT = '<script type="module" src="/dist/embed.js"></script>';

it('one script tag is enough for both widgets and the deal', async () => {
  const inside = await page(`
    <deal-timeline deal="jlr-chery"><p>The page’s own text.</p></deal-timeline>
    <sales-ranking deal="jlr-chery" table="uk-2025" highlight="chery"></sales-ranking>
    ${SCRIPT}`);
  const [timeline, ranking] = ['deal-timeline', 'sales-ranking'].map((tag) =>
    inside.querySelector(tag),
  );
  await vi.waitUntil(
    () => timeline?.shadowRoot?.querySelector('.ds') && ranking?.shadowRoot?.querySelector('.ds'),
  );
  expect(timeline?.shadowRoot?.textContent).toContain('joint venture');
  expect(ranking?.shadowRoot?.querySelector('.ds-highlighted')?.textContent).toContain('Chery');
});

it('asks for no other file: not for another language, nor for what comes when it is opened', async () => {
  const inside = await page(
    `<sales-ranking lang="ar" deal="jlr-chery" table="uk-2025"></sales-ranking>${SCRIPT}`,
  );
  const shadow = () => inside.querySelector('sales-ranking')?.shadowRoot;
  await vi.waitUntil(() => shadow()?.querySelector('.ds[lang=ar]'));
  shadow()?.querySelector<HTMLElement>('.ds-taking summary')?.click();
  await vi.waitUntil(() => shadow()?.querySelector('.ds-take-panel button'));
  const files = frame.contentWindow?.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    // The test's own server adds its client to every module.
    .filter((path) => !path.includes('vite'));
  expect(files).toEqual(['/dist/embed.js']);
});
