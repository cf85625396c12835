import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../../../packages/widgets/src/scenarios/index.js';

describe('the stories', () => {
  it.each(['deal-timeline', 'sales-ranking'])('of %s are its scenarios, all of them', (tag) => {
    const source = readFileSync(new URL(`${tag}.stories.ts`, import.meta.url), 'utf8');
    const told = [...source.matchAll(/= story\('([a-z-]+)'\)/g)].map(([, name]) => name);
    const named = scenarios.filter(({ element }) => element === tag).map(({ name }) => name);
    expect(told).toEqual(named);
  });
});
