import { stringify } from 'csv-stringify/sync';
import type { DataTable } from '../views/dataTables.ts';

/** A table as a CSV file. Cells that a spreadsheet would run as a formula begin with an apostrophe. */
export function writeCsv(rows: DataTable): Response {
  return new Response(stringify([...rows], { header: true, escape_formulas: true, record_delimiter: 'windows' }), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
