import { stringify } from 'csv-stringify/sync';
import type { DataTable } from '../views/dataTable.ts';

/**
 * A table as the text of a CSV file (RFC 4180, without a byte order mark). Cells that a spreadsheet would run as a formula
 * begin with an apostrophe. `columns` are needed where there may be no rows.
 */
export function toCsv(rows: DataTable, columns: readonly string[] = Object.keys(rows[0] ?? {})): string {
  return stringify([...rows], {
    columns: [...columns],
    header: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/** A CSV file. */
export function sendCsv(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
