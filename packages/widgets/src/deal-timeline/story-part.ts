import type { StoryPart } from '@dealstory/core';

/** The properties that ask for a part of the story. */
export const PART_PROPERTIES = ['from', 'to', 'items', 'party', 'statements'] as const;

/** The part that an element's properties ask for. */
export function partOf(
  element: Readonly<Partial<Record<(typeof PART_PROPERTIES)[number], string>>>,
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
