import type { Facet } from './facets.ts';

/**
 * What facets.json holds: small, because every visitor who searches loads it. A row is a record that has a value of some
 * facet. Rows with a date come first, newest before oldest.
 */
export interface FacetFile {
  /** Of the names that the search index gave to the rows, in their order: the two must not be mixed up. */
  readonly fingerprint: number;
  /** How many rows have a date. */
  readonly dated: number;
  readonly columns: Readonly<Record<Facet, FacetColumn>>;
}

/** A word that every row carries, so that the search index can name all rows; nobody types it. */
export const EVERY_ROW = 'zzzzrow';

/** One facet: its values, and for each row the number of its value, counted from 1; 0 where it has none. */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly rows: readonly number[];
}
