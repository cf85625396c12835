/**
 * Asks for data over http(s) at once, so that it comes beside the engine that will read it. Nothing where the address
 * is not one that data may come from.
 */
export function request(
  src: string,
  base: string,
  signal: AbortSignal,
): Promise<Response> | undefined {
  const url = webAddress(src, base);
  if (!url) return undefined;
  // A page may have a `fetch` of its own, which may throw or answer with something else than a promise.
  const response = (async () => fetch(url, { signal }))();
  // Whoever reads the answer hears of a failure; until then it is nobody's unhandled rejection.
  response.catch(() => {});
  return response;
}

function webAddress(src: string, base: string): URL | undefined {
  try {
    const url = new URL(src, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
