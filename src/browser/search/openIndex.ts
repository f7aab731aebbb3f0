import { EVERY_ROW, type FacetFile } from '../../domain/search/facetFile.ts';
import type { Row } from '../../domain/search/narrow.ts';
import { readFacets } from '../../domain/search/readFacets.ts';
import { type Found, loadPagefind, type Pagefind } from './pagefind.ts';

/** What is known of all entries, so that answers can be narrowed, counted and put in order. */
export interface Rows {
  readonly file: FacetFile;
  readonly all: readonly Found[];
  rowOf(found: Found): Row;
}

/** The search index; each part is loaded once, when it is first needed. */
export interface SearchIndex {
  /** Entries with all these words, best match first. Rejects where the index cannot be loaded. */
  find(words: string): Promise<readonly Found[]>;
  /** Rejects where the filters cannot be loaded, or belong to another index. */
  rows(): Promise<Rows>;
  /** Forgets what could not be loaded, for people who come back online. */
  reset(): void;
}

/** Opens the index in the folder at `address`, which ends with a slash. */
export function openIndex(address: string): SearchIndex {
  let pagefind: Promise<Pagefind> | undefined;
  let rows: Promise<Rows> | undefined;
  const reset = () => {
    pagefind = undefined;
    rows = undefined;
  };
  const find = async (words: string) => {
    pagefind ??= loadPagefind(address);
    try {
      return (await (await pagefind).search(words)).results;
    } catch (error) {
      reset();
      throw error;
    }
  };
  return {
    find,
    rows() {
      rows ??= loadRows(address, find(EVERY_ROW));
      rows.catch(() => {
        rows = undefined;
      });
      return rows;
    },
    reset,
  };
}

async function loadRows(address: string, everything: Promise<readonly Found[]>): Promise<Rows> {
  // A copy that the browser kept may belong to an older index.
  const [response, all] = await Promise.all([fetch(`${address}facets.json`, { cache: 'no-cache' }), everything]);
  const ids = all.map(({ id }) => id);
  const file = readFacets(await response.json(), ids);
  const places = new Map(ids.map((id, row) => [id, row]));
  return { file, all, rowOf: ({ id }) => places.get(id) };
}
