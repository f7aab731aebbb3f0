import type { SortedRow } from '../../domain/lists/arrangeRows.ts';

/** A row of the table with what it is sorted by. */
export interface TableRow extends SortedRow {
  readonly element: HTMLTableRowElement;
}

/** Reads what a row says about itself; the page says it once, for people and for us. */
export function readRow(element: HTMLTableRowElement): TableRow {
  const { slug = '', region = '', outcome = '', date = '', similar = '' } = element.dataset;
  const name = element.querySelector('th a')?.textContent.trim() ?? slug;
  return { element, slug, name, region, outcome, date, similar: similar.split(' ') };
}
