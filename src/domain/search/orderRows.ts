import type { FacetFile } from './facetFile.ts';
import type { Row } from './narrow.ts';
import type { Sort } from './searchState.ts';

/**
 * Puts entries that come best match first into another order. Rows stand in the order of their dates, newest first, up to
 * `dated`; what has no date comes last in any case.
 */
export function orderRows<Entry extends { readonly row: Row }>(
  entries: readonly Entry[],
  dated: number,
  sort: Sort,
): readonly Entry[] {
  if (sort === 'best') return entries;
  const isDated = ({ row }: Entry) => row !== undefined && row < dated;
  const inOrder = entries.filter(isDated).sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return [...(sort === 'newest' ? inOrder : inOrder.reverse()), ...entries.filter((entry) => !isDated(entry))];
}

/** Puts the card of a council first, where it is among entries that come best match first. */
export function putCardFirst<Entry extends { readonly row: Row }>(
  entries: readonly Entry[],
  { columns, dated }: FacetFile,
  council: string,
): readonly Entry[] {
  const { values, rows } = columns.council;
  const number = values.indexOf(council) + 1;
  // Of all that belongs to a council, its card alone has no date.
  const isCard = ({ row }: Entry) => number > 0 && row !== undefined && row >= dated && rows[row] === number;
  return [...entries.filter(isCard), ...entries.filter((entry) => !isCard(entry))];
}
