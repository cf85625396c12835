import { describe, expect, it } from 'vitest';
import { colourViolations, violations } from '../testing/axe.js';
import { freshPage, mountScenario } from '../testing/mount.js';
import { scenarios } from './index.js';

freshPage();

const cases = scenarios.map((scenario) => ({
  title: `${scenario.element}: ${scenario.name}`,
  scenario,
}));

describe('axe, all rules, finds nothing', () => {
  it.each(cases)('in $title', async ({ scenario }) => {
    await mountScenario(scenario);
    expect(await violations()).toEqual([]);
  });

  it.each(cases)('in the other colours of $title', async ({ scenario }) => {
    await mountScenario(scenario, { theme: scenario.theme === 'dark' ? 'light' : 'dark' });
    expect(await colourViolations()).toEqual([]);
  });
});
