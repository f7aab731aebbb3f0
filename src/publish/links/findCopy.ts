const ASK = 'https://archive.org/wayback/available?url=';

/** Milliseconds that the archive may take. */
const PATIENCE = 20_000;

/** The newest copy that the Internet Archive keeps of a page; undefined where it has none, or cannot be asked. */
export async function findCopy(url: string, get: typeof fetch = fetch): Promise<string | undefined> {
  try {
    const response = await get(ASK + encodeURIComponent(url), { signal: AbortSignal.timeout(PATIENCE) });
    const json: unknown = await response.json();
    const address = pick(pick(pick(json, 'archived_snapshots'), 'closest'), 'url');
    if (typeof address !== 'string') return undefined;
    const { protocol, host, href } = new URL(address.replace(/^http:/, 'https:'));
    return protocol === 'https:' && host === 'web.archive.org' ? href : undefined;
  } catch {
    return undefined;
  }
}

function pick(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
