import type { Citation } from '../schema/deal.js';
import { fill } from '../words/patterns.js';
import type { SourceRegister } from './source-register.js';
import { isolate } from './text.js';
import type { TextRun } from './view.js';
import type { ViewContext } from './view-context.js';

/** Whether a citation is a plain mark: it supports a claim without words of its own. */
export function isPlain({ stance, says }: Citation): boolean {
  return stance !== 'disputes' && says === undefined;
}

/** Words what a source says for or against a claim: "Against:", "North Wire: Nothing has been agreed." */
export function sayingOf(
  { source, stance, says }: Citation,
  { words: { shared, dir }, text }: ViewContext,
  sources: SourceRegister,
): { readonly label: string; readonly text: TextRun } {
  const publisher = sources.publisherOf(source);
  const label = stance === 'disputes' ? shared.against : shared.supports;
  if (says === undefined) {
    return {
      label,
      text: { text: fill(shared.disputedBy, { publisher: isolate(publisher, dir) }) },
    };
  }
  const said = text(says);
  const isolated = isolate(publisher, said.dir ?? dir);
  const worded = fill(shared.says, { publisher: isolated, text: said.text });
  return { label, text: { ...said, text: worded } };
}
