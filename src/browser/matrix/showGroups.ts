import type { RowGroup } from '../../domain/lists/arrangeRows.ts';
import type { TableRow } from './readRow.ts';

/** Puts rows into the table in this order, each group with its heading; rows that are in no group leave it. */
export function showGroups(table: HTMLTableElement, groups: readonly RowGroup<TableRow>[]): void {
  const columns = table.tHead?.rows[0]?.cells.length ?? 1;
  const bodies = groups.map(({ heading, rows }) => {
    const body = document.createElement('tbody');
    if (heading) body.append(makeHeading(heading, columns));
    body.append(...rows.map(({ element }) => element));
    return body;
  });
  for (const body of [...table.tBodies]) body.remove();
  table.append(...bodies);
}

function makeHeading(words: string, columns: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'group';
  const cell = document.createElement('th');
  cell.scope = 'rowgroup';
  cell.colSpan = columns;
  cell.textContent = words;
  row.append(cell);
  return row;
}
