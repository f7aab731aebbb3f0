import type { FinderEntry } from '../../domain/finder/finderEntry.ts';
import { prepareEntries } from '../../domain/finder/prepareEntries.ts';
import { readAreas, readIndex } from '../../domain/finder/readIndex.ts';
import { loadOnce } from './loadOnce.ts';

/** What finder.json says. */
export interface LoadedIndex {
  readonly entries: readonly FinderEntry[];
  /** The areas of the postcodes that can be looked up: "RG". */
  readonly areas: ReadonlySet<string>;
}

/** The councils from finder.json at this address, made ready for the first keystroke. Rejects as `loadOnce` does. */
export function loadIndex(address: string): Promise<LoadedIndex> {
  return loadOnce(address, (json) => {
    const entries = readIndex(json);
    prepareEntries(entries);
    return { entries, areas: readAreas(json) };
  });
}
