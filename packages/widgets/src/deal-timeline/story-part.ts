import type { Deal, Issue, StoryPart } from '@dealstory/core';

/** The properties that ask for a part of the story. */
export const PART_PROPERTIES = ['from', 'to', 'items', 'party', 'statements'] as const;

/** The part that an element's properties ask for. */
export function partOf(
  element: Readonly<Partial<Record<(typeof PART_PROPERTIES)[number], string | undefined>>>,
): StoryPart {
  // An attribute that is taken away leaves null behind.
  const items = element.items?.split(/\s+/).filter(Boolean);
  return {
    ...(element.from ? { from: element.from } : {}),
    ...(element.to ? { to: element.to } : {}),
    ...(items?.length ? { items } : {}),
    ...(element.party ? { party: element.party } : {}),
    ...(element.statements === 'none' ? { statements: 'none' } : {}),
  };
}

/** Finds what is wrong with a part; once, because it looks up every id of the deal, and a long one comes in slices. */
export class PartCheck {
  #deal: Deal | undefined;
  #asked: string | undefined;
  #fault: Issue | undefined;

  faultOf(
    deal: Deal,
    part: StoryPart,
    look: ((deal: Deal, part: StoryPart) => Issue | undefined) | undefined,
  ): Issue | undefined {
    const asked = JSON.stringify(part);
    if (look && (deal !== this.#deal || asked !== this.#asked)) {
      this.#fault = asked === '{}' ? undefined : look(deal, part);
      this.#deal = deal;
      this.#asked = asked;
    }
    return this.#fault;
  }
}
