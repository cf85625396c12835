import { expect, it } from 'vitest';
import { isSatisfied } from './setup.mjs';

const wanted = {
  '': { version: '0.0.0' },
  'packages/core': { version: '0.0.0' },
  'node_modules/lit': { version: '3.3.3' },
  'node_modules/fast-on-mac': { version: '1.0.0', optional: true },
};
const lit = { 'node_modules/lit': { version: '3.3.3' } };

it('is content with what is installed where only packages for other platforms lack', () => {
  expect(isSatisfied(wanted, lit)).toBe(true);
});

it.each([
  ['a package lacks', {}],
  ['a package has another version', { 'node_modules/lit': { version: '3.3.2' } }],
  [
    'an optional package has another version',
    { ...lit, 'node_modules/fast-on-mac': { version: '0.9.0' } },
  ],
])('asks for an installation where %s', (_reason, installed) => {
  expect(isSatisfied(wanted, installed)).toBe(false);
});
