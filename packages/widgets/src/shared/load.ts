import type { Issue } from '@dealstory/core';

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

/** Fetches JSON over http(s) only; answers with a value or an issue and never rejects. */
export async function fetchJson(
  src: string,
  base: string,
  signal: AbortSignal,
): Promise<LoadResult> {
  const what = `the data at “${src}”`;
  const url = webAddress(src, base);
  if (!url) {
    return { ok: false, issue: loadIssue('bad-url', `the address “${src}”`) };
  }
  let text: string;
  try {
    const response = await fetch(url, { signal });
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

function webAddress(src: string, base: string): URL | undefined {
  try {
    const url = new URL(src, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
