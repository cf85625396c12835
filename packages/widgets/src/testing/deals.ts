import type { Deal } from '@dealstory/core';
import { event, figure, makeSales, statement, table } from '../scenarios/make-deal.js';

/** A deal that heads both widgets with `name`, with something to link to in each. */
export function dealNamed(name: string, id = 'named'): Deal {
  const base = makeSales([
    table('2025', [figure('orrin', 8200), figure('calder', 5100)], { title: name }),
  ]);
  return {
    ...base,
    id,
    title: name,
    events: [
      event('venture', '2012', 'A joint venture'),
      event('talks', '2026-01-28', 'Talks become known'),
    ],
    statements: [statement('hale', '2026-02-03', 'She asks for patience.')],
  };
}

/** A `<script type="application/json">` with that text. */
export function jsonScript(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}
