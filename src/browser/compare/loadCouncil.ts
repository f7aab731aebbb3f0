import type { ComparedCouncil } from '../../domain/compare/comparedCouncil.ts';

/** After this many milliseconds people should hear that nothing comes. */
const PATIENCE = 10_000;

const loads = new Map<string, Promise<ComparedCouncil>>();

/** A council’s file from this site, fetched once; rejects where it cannot be had, and is then tried again next time. */
export function loadCouncil(root: string, slug: string): Promise<ComparedCouncil> {
  const load = loads.get(slug) ?? fetchCouncil(`${root}compare/${slug}.json`);
  loads.set(slug, load);
  load.catch(() => loads.delete(slug));
  return load;
}

async function fetchCouncil(address: string): Promise<ComparedCouncil> {
  const response = await fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address} did not come: ${response.status}.`);
  return response.json();
}
