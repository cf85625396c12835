import type { Deal, Issue } from '@dealstory/core';

/** Says that a deal does not have the table that the page asks for. */
export function tableFault({ id, sales }: Deal, table: string | undefined): Issue | undefined {
  if (table === undefined || sales.some((each) => each.id === table)) return undefined;
  const expected = `one of ${sales.map((each) => each.id).join(', ') || 'no tables'}`;
  const message = `The deal “${id}” has no sales table “${table}”. Set the attribute table to ${expected}.`;
  return { code: 'unknown-id', path: '/sales', expected, received: table, message };
}
