import type { Facet } from '../../domain/search/facets.ts';
import { narrow, type Row } from '../../domain/search/narrow.ts';
import { orderRows, putCardFirst } from '../../domain/search/orderRows.ts';
import type { SearchState } from '../../domain/search/searchState.ts';
import type { Rows, SearchIndex } from './openIndex.ts';
import type { Found } from './pagefind.ts';

/** An entry to show, with what is known of it. */
export interface Entry {
  readonly found: Found;
  readonly row: Row;
}

/** What a search gives. */
export interface Answer {
  readonly entries: readonly Entry[];
  /** How many there are without the filters. */
  readonly unfiltered: number;
  /** Undefined where the filters could not be loaded: then nothing is narrowed. */
  readonly rows: Rows | undefined;
  /** How many entries a value would give with the other filters as they are. */
  count(facet: Facet, value: string): number;
}

/**
 * Answers a state whose words were judged; without words, everything that fits the filters. The card of the council
 * that was `named`, if one was, comes before what only mentions it. Rejects where offline.
 */
export async function answer(index: SearchIndex, state: SearchState, named: string | undefined): Promise<Answer> {
  const [found, rows] = await Promise.all([
    state.words === '' ? undefined : index.find(state.words),
    index.rows().catch(() => undefined),
  ]);
  const all = found ?? rows?.all;
  if (!all) throw new Error('The list of everything did not come.');
  if (!rows)
    return {
      entries: all.map((each) => ({ found: each, row: undefined })),
      unfiltered: all.length,
      rows,
      count: () => 0,
    };
  const entries = all.map((each) => ({ found: each, row: rows.rowOf(each) }));
  const { kept, count } = narrow(
    rows.file,
    entries.map(({ row }) => row),
    state.choice,
  );
  const fitting = kept.flatMap((at) => entries[at] ?? []);
  // Without words no entry fits better than another.
  const sort = state.words === '' && state.sort === 'best' ? 'newest' : state.sort;
  const ordered = orderRows(fitting, rows.file.dated, sort);
  const best = named !== undefined && sort === 'best' ? putCardFirst(ordered, rows.file, named) : ordered;
  return { entries: best, unfiltered: all.length, rows, count };
}
