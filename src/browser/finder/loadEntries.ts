import type { FinderEntry } from '../../domain/finder/finderEntry.ts';
import { prepareEntries } from '../../domain/finder/prepareEntries.ts';
import { readIndex } from '../../domain/finder/readIndex.ts';

/** After this many milliseconds the plain list is the quicker way. */
const PATIENCE = 10_000;

const loads = new Map<string, Promise<FinderEntry[]>>();

/**
 * The councils from finder.json at this address of the same site, fetched once for the whole page. Rejects where it
 * cannot be had or read; a later call then tries again, for people who come back online.
 */
export function loadEntries(address: string): Promise<FinderEntry[]> {
  const load = loads.get(address) ?? fetchEntries(address);
  loads.set(address, load);
  load.catch(() => loads.delete(address));
  return load;
}

async function fetchEntries(address: string): Promise<FinderEntry[]> {
  const response = await fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`The list of councils did not come: ${response.status}.`);
  const entries = readIndex(await response.json());
  prepareEntries(entries);
  return entries;
}
