import type { FacetColumn, FacetFile } from './facetFile.ts';
import { FACETS } from './facets.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * The table out of facets.json, for rows of these names. Throws a TypeError where it is something else, such as the page
 * of a login to a wireless network, or belongs to another index: better no filters than wrong ones.
 */
export function readFacets(json: unknown, ids: readonly string[]): FacetFile {
  const file = asRecord(json);
  const columns = asRecord(file.columns);
  if (file.fingerprint !== fingerprint(ids) || typeof file.dated !== 'number') throw wrongShape();
  for (const facet of FACETS) if (!isColumn(columns[facet], ids.length)) throw wrongShape();
  return json as FacetFile;
}

function isColumn(json: unknown, length: number): json is FacetColumn {
  const { values, rows } = asRecord(json);
  return isListOf(values, 'string') && isListOf(rows, 'number') && rows.length === length;
}

function isListOf(json: unknown, type: 'string' | 'number'): json is unknown[] {
  return Array.isArray(json) && json.every((each) => typeof each === type);
}

function asRecord(json: unknown): Record<string, unknown> {
  if (typeof json !== 'object' || json === null) throw wrongShape();
  return json as Record<string, unknown>;
}

function wrongShape(): TypeError {
  return new TypeError('The list of filters has a form that we do not know.');
}
