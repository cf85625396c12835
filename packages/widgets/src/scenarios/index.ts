/** Named states of both widgets: one list for stories, browser tests and axe. Not published. */
import { rankingScenarios } from './ranking-scenarios.js';
import type { Scenario, ScenarioBody, WidgetTag } from './scenario.js';
import { timelineScenarios } from './timeline-scenarios.js';

export type { Scenario, WidgetTag } from './scenario.js';

const bodies = { 'deal-timeline': timelineScenarios, 'sales-ranking': rankingScenarios };

/** The names of an element's scenarios. */
export type ScenarioName<Tag extends WidgetTag> = keyof (typeof bodies)[Tag] & string;

export const scenarios: readonly Scenario[] = [
  ...named('deal-timeline', timelineScenarios),
  ...named('sales-ranking', rankingScenarios),
];

/** The scenario of that name. */
export function scenario<Tag extends WidgetTag>(element: Tag, name: ScenarioName<Tag>): Scenario {
  const found = scenarios.find((each) => each.element === element && each.name === name);
  if (!found) throw new Error(`No scenario “${name}” of ${element}.`);
  return found;
}

function named(element: WidgetTag, group: Readonly<Record<string, ScenarioBody>>): Scenario[] {
  return Object.entries(group).map(([name, body]) => ({ name, element, ...body }));
}
