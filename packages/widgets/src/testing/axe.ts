import axe from 'axe-core';

/** Rules that depend on colours, and so are worth running again in the other theme. */
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** What axe finds on the whole page with every rule it has, as sentences. */
export function violations(): Promise<string[]> {
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  return run({ rules });
}

/** What axe finds of colours alone. */
export function colourViolations(): Promise<string[]> {
  return run({ runOnly: COLOUR_RULES });
}

async function run(options: axe.RunOptions): Promise<string[]> {
  const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}\n${failureSummary}`,
    ),
  );
}
