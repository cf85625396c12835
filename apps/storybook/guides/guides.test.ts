import { readdirSync, readFileSync } from 'node:fs';
import * as core from '@dealstory/core';
import schema from '@dealstory/core/deal.schema.json' with { type: 'json' };
import corePackage from '@dealstory/core/package.json' with { type: 'json' };
import * as classes from '@dealstory/widgets/classes';
import manifest from '@dealstory/widgets/custom-elements.json' with { type: 'json' };
import widgetsPackage from '@dealstory/widgets/package.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { type Shape, shapes } from './schema-words.js';
import { DATE_FORMS, dateTable } from './tables.js';

const here = new URL('.', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, here), 'utf8');
const guides = readdirSync(here)
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({ file, text: read(file) }));
const samples = readdirSync(new URL('samples/', here));

/** The fenced code of a guide, by language. */
function code(text: string, language: RegExp): string[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)]
    .filter(([, tag = '']) => language.test(tag))
    .map(([, , body = '']) => body);
}

describe('the samples', () => {
  it.each(samples)('%s is a deal', (file) => {
    const result = core.parseDeal(JSON.parse(read(`samples/${file}`)));
    expect(result.ok ? [] : result.issues).toEqual([]);
  });

  it.each(guides)('of JSON in $file are JSON', ({ text }) => {
    for (const sample of code(text, /^json$/)) expect(() => JSON.parse(sample)).not.toThrow();
  });
});

describe('the code', () => {
  const exported = new Map(
    [corePackage, widgetsPackage].flatMap(({ name, exports }) =>
      Object.keys(exports).map((path) => [name + path.slice(1), name] as const),
    ),
  );
  const offered: Readonly<Record<string, object>> = {
    '@dealstory/core': core,
    '@dealstory/widgets': classes,
    '@dealstory/widgets/classes': classes,
  };

  it.each(guides)('in $file imports what the packages export', async ({ text }) => {
    for (const sample of code(text, /^(js|jsx|ts|html|css)$/)) {
      for (const [, names, path = ''] of sample.matchAll(
        /import (?:\{([^}]+)\} from )?['"](@dealstory[^'"]+)['"]/g,
      )) {
        expect([...exported.keys()]).toContain(path);
        const module = names && (offered[path] ?? (await import(path)));
        for (const name of names?.split(',') ?? []) expect(module).toHaveProperty(name.trim());
      }
    }
  });

  it.each(guides)('in $file styles properties and parts that there are', ({ text }) => {
    const known = JSON.stringify(manifest);
    for (const sample of code(text, /^css$/)) {
      for (const [property] of sample.matchAll(/--deal-[a-z-]+/g)) {
        expect(known).toContain(`"${property}"`);
      }
      for (const [, part] of sample.matchAll(/::part\(([a-z-]+)\)/g)) {
        expect(known).toContain(`"name":"${part}"`);
      }
    }
  });

  it.each(guides)('in $file fires and hears events that there are', ({ text }) => {
    const known = JSON.stringify(manifest);
    for (const [, name] of text.matchAll(
      /(?:addEventListener\('|@|\son)((?:deal|item|filter)-[a-z]+)/g,
    )) {
      expect(known).toContain(`"name":"${name}"`);
    }
  });
});

describe('the guides', () => {
  it('lead to guides that there are', () => {
    const ids = guides.map(({ text }) => {
      const title = /<Meta title="([^"]+)"/.exec(text)?.[1] ?? '';
      return `${title.toLowerCase().replace(/[^a-z]+/g, '-')}--docs`;
    });
    for (const { text } of guides) {
      for (const [, id] of text.matchAll(/\?path=\/docs\/([a-z-]+)/g)) expect(ids).toContain(id);
    }
  });

  it('describe every type of the data model', () => {
    const guide = read('the-data-model.mdx');
    const described = [...guide.matchAll(/fieldTable\('(\w+)'\)/g)].map(([, name]) => name);
    expect(described.sort()).toEqual([...shapes(schema as Shape).keys()].sort());
  });

  it('list dates that are dates, each with words for it', () => {
    for (const [edtf] of DATE_FORMS) expect(core.parseEdtf(edtf)).toMatchObject({ ok: true });
    expect(dateTable()).toContain(
      '| `[2024-08,2024-09]` | One or the other | August or September 2024 |',
    );
    expect(dateTable().split('\n')).toHaveLength(DATE_FORMS.length + 2);
  });
});
