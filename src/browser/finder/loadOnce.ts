/** After this many milliseconds the plain list is the quicker way. */
const PATIENCE = 10_000;

const loads = new Map<string, Promise<unknown>>();

/**
 * What `read` makes of the JSON at this address of the same site, fetched once for the whole page. Rejects where it
 * cannot be had or read; a later call then tries again, for people who come back online.
 */
export function loadOnce<Content>(address: string, read: (json: unknown) => Content): Promise<Content> {
  const load = (loads.get(address) as Promise<Content> | undefined) ?? fetchJson(address).then(read);
  loads.set(address, load);
  load.catch(() => loads.delete(address));
  return load;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address} did not come: ${response.status}.`);
  return response.json();
}
