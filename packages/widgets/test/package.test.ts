import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
}
const manifest: Manifest = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const built = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('the built package', () => {
  it.each(Object.entries(manifest.exports))('has what it exports as %s', (_name, target) => {
    const files = typeof target === 'string' ? [target] : [target.types, target.default];
    for (const file of files) expect(built(file).length).toBeGreaterThan(0);
  });

  it('imports its classes without a DOM and registers nothing', async () => {
    const { DealTimeline, SalesRanking } = await import('../dist/classes.js');
    expect(DealTimeline.name).not.toBe(SalesRanking.name);
    expect(globalThis.customElements?.get('deal-timeline')).toBeUndefined();
  });

  it('describes both elements with their attributes, events, parts and properties', () => {
    const { modules } = JSON.parse(built('dist/custom-elements.json')) as {
      modules: {
        declarations?: {
          tagName?: string;
          events?: { name: string }[];
          cssParts?: unknown[];
          cssProperties?: unknown[];
          attributes?: { name: string }[];
        }[];
      }[];
    };
    const elements = modules.flatMap(({ declarations }) => declarations ?? []);
    for (const tag of ['deal-timeline', 'sales-ranking']) {
      const element = elements.find(({ tagName }) => tagName === tag);
      expect(element?.events?.map(({ name }) => name).sort()).toEqual([
        'deal-error',
        'deal-load',
        ...(tag === 'deal-timeline' ? ['filter-change'] : []),
        'item-select',
        ...(tag === 'sales-ranking' ? ['period-change'] : []),
      ]);
      expect(element?.attributes?.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['src', 'deal', 'lang', 'id']),
      );
      expect(element?.cssParts?.length).toBeGreaterThan(15);
      expect(element?.cssProperties?.length).toBeGreaterThan(5);
    }
  });

  it('names in the class comments every part that the markup has, and no other', () => {
    const folder = new URL('../../core/src/markup/', import.meta.url);
    const markup = readdirSync(folder)
      .filter((name) => !name.includes('.test.'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const own = [
      'shared/deal-element',
      'sales-ranking/take-panel',
      'deal-timeline/finding/panel',
    ].map((name) => readFileSync(new URL(`../src/${name}.ts`, import.meta.url), 'utf8'));
    const used = new Set(
      [...markup, ...own]
        .flatMap((text) => [...text.matchAll(/part="([a-z -]+)"/g)])
        .flatMap(([, names]) => (names ?? '').split(' ')),
    );
    const documented = new Set(
      ['deal-timeline', 'sales-ranking']
        .map((name) => readFileSync(new URL(`../src/${name}/${name}.ts`, import.meta.url), 'utf8'))
        .flatMap((text) => [...text.matchAll(/@csspart ([a-z-]+)/g)])
        .map(([, name]) => name),
    );
    for (const name of ['event', 'statement', 'row', 'highlighted']) used.add(name);
    expect([...documented].sort()).toEqual([...used].sort());
  });

  it('has the styles of the fallback for each tag alone, and for both', () => {
    const alone = ['deal-timeline', 'sales-ranking'].map((tag) => {
      const style = built(`dist/${tag}/fallback.css`).replace(/^\/\*.*\*\/\n/, '');
      expect(style.startsWith(`${tag} {`)).toBe(true);
      return style;
    });
    expect(built('dist/fallback.css').replace(/^\/\*.*\*\/\n/, '')).toBe(alone.join(''));
  });

  it('documents every --deal property that the styles read, and no other', () => {
    const css = `${built('dist/fallback.css')}${built('dist/deal-timeline/finding/panel.styles.js')}`;
    const used = new Set([...css.matchAll(/var\((--deal-[a-z-]+)/g)].map(([, name]) => name));
    const documented = new Set(
      ['deal-timeline', 'sales-ranking']
        .map((name) => readFileSync(new URL(`../src/${name}/${name}.ts`, import.meta.url), 'utf8'))
        .flatMap((text) => [...text.matchAll(/@cssprop \[(--deal-[a-z-]+)/g)])
        .map(([, name]) => name),
    );
    expect([...documented].sort()).toEqual([...used].sort());
  });
});
