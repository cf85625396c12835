import { describe, expect, it, vi } from 'vitest';
import { dealNamed, jsonScript } from '../testing/deals.js';
import { parsed } from '../testing/html.js';
import {
  currentPage,
  freshPage,
  mount,
  nextEvent,
  paragraph,
  root,
  settled,
  shown,
  textOf,
  type Widget,
} from '../testing/mount.js';

freshPage();

describe.each(['deal-timeline', 'sales-ranking'] as const)('the children of %s', (tag) => {
  it('are read until a deal stands, and again when there is none', async () => {
    const child = paragraph('The page’s own text');
    const element = mount(tag, { children: [child] });
    await shown(element);
    expect(element.shadowRoot).toBeNull();
    expect(child.offsetHeight).toBeGreaterThan(0);

    element.data = dealNamed('A deal');
    await nextEvent(element, 'deal-load');
    await element.updateComplete;
    expect(child.checkVisibility()).toBe(false);

    element.data = { not: 'a deal' };
    await nextEvent(element, 'deal-error');
    await element.updateComplete;
    expect(child.offsetHeight).toBeGreaterThan(0);
    expect(textOf(root(element))).toBe('');

    element.data = undefined;
    await settled();
    expect(child.offsetHeight).toBeGreaterThan(0);
  });

  it('may come and go while nothing stands; where they are gone, a line says what is going on', async () => {
    const child = paragraph('The page’s own text');
    const element = mount(tag, {
      attributes: { deal: 'nobody-registers-this' },
      children: [child],
    });
    await shown(element);
    expect(element.shadowRoot).toBeNull();
    child.remove();
    await vi.waitUntil(() => element.shadowRoot);
    expect(textOf(root(element))).toBe('Loading the data of this graphic.');
    element.append(child);
    await vi.waitUntil(() => textOf(root(element)) === '');
    expect(child.offsetHeight).toBeGreaterThan(0);
  });

  it('that come as a JSON script after the element are read', async () => {
    const element = mount(tag, { children: [paragraph('The page’s own text')] });
    await shown(element);
    element.append(jsonScript(JSON.stringify(dealNamed('A deal'))));
    await shown(element, 'deal');
  });

  it('are never removed, moved or changed', async () => {
    const child = paragraph('The page’s own ');
    const strong = document.createElement('strong');
    strong.textContent = 'text';
    child.append(strong);
    const element = mount(tag, { children: [child, document.createTextNode(' and more')] });
    const before = element.innerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    observer.observe(child, { attributes: true, subtree: true });

    element.data = dealNamed('A deal');
    await nextEvent(element, 'deal-load');
    element.data = { not: 'a deal' };
    await nextEvent(element, 'deal-error');
    element.data = dealNamed('Another');
    await nextEvent(element, 'deal-load');
    element.remove();
    await settled();

    expect([...changes, ...observer.takeRecords()]).toEqual([]);
    expect(element.innerHTML).toBe(before);
  });

  it('lie in the page as they would without script, margins and all', async () => {
    const made = (tag: string) => {
      const [figure, element, list] = ['figure', tag, 'ul'].map((each) =>
        document.createElement(each),
      ) as [HTMLElement, HTMLElement, HTMLElement];
      list.textContent = 'What a reporter wrote';
      list.style.margin = '40px';
      element.append(list);
      figure.append(element);
      currentPage().append(figure);
      return { figure, element, list };
    };
    const places = ({ figure, list }: ReturnType<typeof made>) => {
      const [outer, inner] = [figure, list].map((each) => each.getBoundingClientRect());
      return [outer?.height, (inner?.top ?? 0) - (outer?.top ?? 0), inner?.left, inner?.width];
    };
    const plain = made('no-such-element');
    const widget = made(tag);
    const element = widget.element as Widget;
    await element.updateComplete;
    expect(places(widget)).toEqual(places(plain));
    element.data = { not: 'a deal' };
    await nextEvent(element, 'deal-error');
    await element.updateComplete;
    expect(places(widget)).toEqual(places(plain));
  });

  it.each([
    ['whose margin holds the page’s own box down', '<h3>What happened</h3><p>Talks began.</p>'],
    ['within which the margin lies', '<div><h3>What happened</h3></div>'],
    ['whose padding keeps the margin in', '<div class="pad"><h3>What happened</h3></div>'],
    ['that are bare text', 'Talks began.'],
    [
      'that begin with what is not seen',
      '<script type="text/plain">x</script><template></template><h3>What happened</h3>',
    ],
    ['that are the fallback', '<section class="ds"><h3>What happened</h3></section>'],
  ])('%s give their place to the widget, and no box before them moves', async (_, html) => {
    const style = document.createElement('style');
    style.textContent = `figure { margin: 8px 0 } h3 { margin: 30px 0 } .pad { padding: 9px }
      .ds h3 { margin: 0 }`;
    const figure = document.createElement('figure');
    const element = document.createElement(tag);
    element.append(parsed(html));
    figure.append(element);
    currentPage().append(style, figure);
    await element.updateComplete;
    const child = element.querySelector(':scope > :not(script, template)') ?? element.firstChild;
    const range = document.createRange();
    if (child) range.selectNode(child);
    const [figureTop, top] = [figure, range].map((each) => each.getBoundingClientRect().top);

    element.data = dealNamed('A deal');
    await shown(element, 'deal');
    const widget = root(element).querySelector('.ds') as Element;
    expect(figure.getBoundingClientRect().top).toBe(figureTop);
    expect(widget.getBoundingClientRect().top).toBe(top);
  });

  it('give way to one line in the page’s language where there are none', async () => {
    const element = mount(tag, { attributes: { deal: 'nobody-registers-this' } });
    await shown(element);
    const line = root(element).querySelector('[part="message"]');
    expect(line?.textContent).toBe('Loading the data of this graphic.');
    expect(line?.getAttribute('role')).toBe('status');
    element.data = { not: 'a deal' };
    await nextEvent(element, 'deal-error');
    await element.updateComplete;
    expect(textOf(root(element))).toBe('This graphic could not be shown.');
  });

  it('do not count as text where they are only a script or white space', async () => {
    const element = mount(tag, {
      children: [document.createTextNode('\n  '), jsonScript('{')],
    });
    await nextEvent(element, 'deal-error');
    await element.updateComplete;
    expect(textOf(root(element))).toBe('This graphic could not be shown.');
  });
});
