import type { FacetColumn, FacetFile } from './facetFile.ts';
import { FACETS, type Facet, type FacetValues } from './facets.ts';
import { fingerprint } from './fingerprint.ts';

/** A record with the name that the search index gave it. */
export interface NamedRecord {
  readonly id: string;
  readonly values: FacetValues;
  readonly dated: boolean;
}

/** The contents of facets.json. Throws where a record without a date stands before one with a date. */
export function packFacets(records: readonly NamedRecord[]): FacetFile {
  const dated = records.filter((record) => record.dated).length;
  if (records.slice(0, dated).some((record) => !record.dated))
    throw new Error('The records of the search are out of order: those with a date come first.');
  const columns = FACETS.map((facet) => [facet, packColumn(records, facet)]);
  return { fingerprint: fingerprint(records.map(({ id }) => id)), dated, columns: Object.fromEntries(columns) };
}

function packColumn(records: readonly NamedRecord[], facet: Facet): FacetColumn {
  const values = [...new Set(records.flatMap((record) => record.values[facet] ?? []))];
  const numbers = new Map(values.map((value, at) => [value, at + 1]));
  return { values, rows: records.map((record) => numbers.get(record.values[facet] ?? '') ?? 0) };
}
