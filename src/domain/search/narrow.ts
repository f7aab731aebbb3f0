import type { FacetColumn, FacetFile } from './facetFile.ts';
import { type Choice, FACETS, type Facet } from './facets.ts';

/** The number of a record in facets.json; undefined for a page that is not in it. */
export type Row = number | undefined;

/** What is left of some records, and how many would be left with each value. */
export interface Narrowed {
  /** Which of the records given fit the choice, by their places in the list. */
  readonly kept: readonly number[];
  /** How many records a value would give, with the choices of the other facets as they are. */
  count(facet: Facet, value: string): number;
}

/**
 * Narrows records to a choice; a page without facets is kept only where nothing is chosen. A record that fails one facet
 * alone still counts for the values of that facet: choosing its value instead would show it.
 */
export function narrow(file: FacetFile, rows: readonly Row[], choice: Choice): Narrowed {
  const tests = FACETS.flatMap((facet) => testOf(facet, file.columns[facet], choice[facet] ?? []));
  const tallies = new Map(FACETS.map((facet) => [facet, new Map<number, number>()]));
  const countFor = (facet: Facet, row: number) => {
    const number = file.columns[facet].rows[row] ?? 0;
    const tally = tallies.get(facet);
    tally?.set(number, (tally.get(number) ?? 0) + 1);
  };
  const kept = rows.flatMap((row, at) => {
    if (row === undefined) return tests.length === 0 ? at : [];
    const failed = tests.filter(({ fits }) => !fits(row));
    if (failed.length === 0) for (const facet of FACETS) countFor(facet, row);
    else if (failed.length === 1 && failed[0]) countFor(failed[0].facet, row);
    return failed.length === 0 ? at : [];
  });
  const count = (facet: Facet, value: string) => {
    const number = file.columns[facet].values.indexOf(value) + 1;
    return number === 0 ? 0 : (tallies.get(facet)?.get(number) ?? 0);
  };
  return { kept, count };
}

/** Whether a row has one of the values; no test where none is chosen. A value that nobody has fits no row. */
function testOf(facet: Facet, { values, rows }: FacetColumn, chosen: readonly string[]) {
  if (chosen.length === 0) return [];
  const numbers = new Set(chosen.map((value) => values.indexOf(value) + 1).filter((number) => number > 0));
  return [{ facet, fits: (row: number) => numbers.has(rows[row] ?? 0) }];
}
