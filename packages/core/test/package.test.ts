import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
  dependencies: Record<string, string>;
}
const folder = fileURLToPath(new URL('..', import.meta.url));
const manifest: Manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
const subpaths = Object.keys(manifest.exports);

/** Runs a module in a Node of its own, as a person would who installed the package. */
function inNode(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
  });
}

describe('the built package', () => {
  it.each(Object.entries(manifest.exports))('has the files that it exports as %s', (_, target) => {
    const files = typeof target === 'string' ? [target] : [target.types, target.default];
    for (const file of files) expect(existsSync(`${folder}${file}`), file).toBe(true);
  });

  it('imports in bare Node, every entry of it, and finds no DOM there', () => {
    const entries = subpaths
      .filter((path) => !path.endsWith('.json'))
      .map((path) => path.replace('.', '@dealstory/core'));
    const seen = inNode(`
      if (typeof document !== 'undefined') throw new Error('This is no bare Node.');
      const sizes = {};
      for (const entry of ${JSON.stringify(entries)}) {
        sizes[entry] = Object.keys(await import(entry)).length;
      }
      console.log(JSON.stringify(sizes));
    `);
    const sizes: Record<string, number> = JSON.parse(seen);
    expect(Object.keys(sizes)).toEqual(entries);
    for (const entry of entries) expect(sizes[entry], entry).toBeGreaterThan(0);
  });

  it('gives the schema and the manifest as JSON', () => {
    const title = inNode(`
      import schema from '@dealstory/core/deal.schema.json' with { type: 'json' };
      import manifest from '@dealstory/core/package.json' with { type: 'json' };
      console.log(schema.title, manifest.name);
    `);
    expect(title.trim()).toBe('Deal @dealstory/core');
  });

  it('imports nothing but what it depends on', () => {
    const files = readdirSync(`${folder}dist`, { recursive: true, encoding: 'utf8' });
    const imported = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(`${folder}dist/${file}`, 'utf8'))
      .flatMap((code) => [
        ...code.matchAll(/^(?:import |(?:import .*|} )from )["']([^."][^"']*)/gm),
      ])
      .map(([, name]) => name);
    expect([...new Set(imported)].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });
});
