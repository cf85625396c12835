import { vi } from 'vitest';

/** One request that the element made, to be answered by the test. */
export interface Request {
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  readonly answer: (value: unknown) => void;
  readonly answerText: (text: string) => void;
  readonly refuse: (status: number) => void;
  readonly fail: () => void;
}

/** Takes the place of `fetch`, so that nothing leaves the page and the test says when an answer comes. */
export function catchRequests(): readonly Request[] {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    return new Promise<Response>((resolve, reject) => {
      requests.push({
        url: String(input),
        signal: init?.signal ?? undefined,
        answer: (value) => resolve(new Response(JSON.stringify(value))),
        answerText: (text) => resolve(new Response(text)),
        refuse: (status) => resolve(new Response('', { status })),
        fail: () => reject(new TypeError('Failed to fetch')),
      });
    });
  });
  return requests;
}
