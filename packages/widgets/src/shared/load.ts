import type { Issue } from '@dealstory/core';
import { type CheckDealResult, pointerTo } from '@dealstory/core/check-deal';

export type LoadResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: Issue };

const REMEDIES = {
  'not-loaded': 'Check the address, and that the server answers it.',
  'not-json': 'Check the text with a JSON validator.',
  'bad-url': 'Write an address that begins with http:// or https://, or a path on this site.',
} as const;

const COMPLAINTS = {
  'not-loaded': 'could not be loaded.',
  'not-json': 'is not JSON.',
  'bad-url': 'is not an address that data may come from.',
} as const;

/** An issue with the way the data came, not with the data. */
export function loadIssue(code: keyof typeof REMEDIES, what: string): Issue {
  const received = what;
  const message = `${capitalised(what)} ${COMPLAINTS[code]} ${REMEDIES[code]}`;
  return { code, path: '', expected: 'a deal as JSON', received, message };
}

/** What can be said where the words for a deal's mistakes did not come: how many there are, and where the first stands. */
export function unworded({ faults }: CheckDealResult & { readonly ok: false }): Issue {
  const path = pointerTo(faults[0]?.path ?? []);
  const received = `${faults.length} ${faults.length === 1 ? 'mistake' : 'mistakes'}`;
  const message = `The deal has ${received}, the first at “${path}”. What would say more could not be loaded: check that the widget’s files are all on the server.`;
  return { code: 'not-loaded', path, expected: 'a deal without mistakes', received, message };
}

/** Reads an answer as JSON; gives a value or an issue and never rejects. Without an answer the address was bad. */
export async function readJson(
  src: string,
  answer: Promise<Response> | undefined,
): Promise<LoadResult> {
  if (!answer) return { ok: false, issue: loadIssue('bad-url', `the address “${src}”`) };
  const what = `the data at “${src}”`;
  let text: string;
  try {
    const response = await answer;
    if (!response.ok) return { ok: false, issue: loadIssue('not-loaded', what) };
    text = await response.text();
  } catch {
    return { ok: false, issue: loadIssue('not-loaded', what) };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, issue: loadIssue('not-json', what) };
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
