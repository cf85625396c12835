import { describe, expect, it } from 'vitest';
import { fileProblems, lockProblems } from './tree-rules.mjs';

const shipped = 'packages/widgets/src/shared/links.ts';

describe('fileProblems', () => {
  it.each([
    ['a.test.ts', "it.skip('later', () => {});"],
    ['a.test.ts', "describe.only('this', () => {});"],
    ['a.ts', '// TODO: finish'],
    ['a.ts', '// @ts-ignore'],
    ['a.ts', '// @ts-expect-error'],
    ['a.ts', 'const deal = input as any;'],
    ['config.json', '{ "cache": "/home/someone/cache" }'],
    ['guide.md', 'Look into /Users/someone/deals.'],
    [shipped, 'element.innerHTML = text;'],
    [shipped, 'const now = Date.now();'],
    ['packages/core/src/edtf/parse.ts', 'const now = new Date( );'],
  ])('complains of %s that holds %s', (file, text) => {
    expect(fileProblems(file, text)).toHaveLength(1);
  });

  it.each([
    ['a.test.ts', "it('skips what is not there', () => { list.only; });"],
    ['packages/widgets/src/shared/today.ts', 'const now = new Date();'],
    ['packages/widgets/src/links.browser.test.ts', 'host.innerHTML = page;'],
    [shipped, 'const day = new Date(2012, 0);'],
    ['a.ts', "fetch('/home/'); open('/work');"],
    ['a.test.ts', '// @ts-expect-error: a catalogue without a key'],
    ['picture.png', 'TODO'],
  ])('has nothing against %s that holds %s', (file, text) => {
    expect(fileProblems(file, text)).toEqual([]);
  });

  it('complains of the 251st line, but not of long data', () => {
    const lines = (count) => 'line\n'.repeat(count);
    expect(fileProblems(shipped, lines(250))).toEqual([]);
    expect(fileProblems(shipped, lines(251))).toHaveLength(1);
    expect(fileProblems('packages/core/src/deals/one/events.ts', lines(999))).toEqual([]);
    expect(fileProblems('packages/core/src/words/en.ts', lines(999))).toEqual([]);
  });
});

describe('lockProblems', () => {
  const tool = { version: '2.0.0', optionalDependencies: { '@tool/mac': '2.0.0' } };

  it('complains of a package that is locked for some platforms only', () => {
    expect(lockProblems({ packages: { 'node_modules/tool': tool } })).toHaveLength(1);
    const older = { 'node_modules/tool': tool, 'node_modules/@tool/mac': { version: '1.0.0' } };
    expect(lockProblems({ packages: older })).toHaveLength(1);
  });

  it('finds the package of a platform beside the tool or above it', () => {
    const nested = { 'node_modules/app/node_modules/tool': tool };
    for (const place of [
      'node_modules/app/node_modules/tool/node_modules/@tool/mac',
      'node_modules/app/node_modules/@tool/mac',
      'node_modules/@tool/mac',
    ]) {
      expect(lockProblems({ packages: { ...nested, [place]: { version: '2.0.0' } } })).toEqual([]);
    }
  });

  it('complains of a registry’s address', () => {
    const packages = { 'node_modules/lit': { resolved: 'https://registry.example/lit.tgz' } };
    expect(lockProblems({ packages })).toHaveLength(1);
    expect(lockProblems({ packages: { 'packages/core': { resolved: 'packages/core' } } })).toEqual(
      [],
    );
  });
});
