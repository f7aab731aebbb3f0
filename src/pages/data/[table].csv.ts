import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { dataTables } from '../../views/dataTables.ts';
import { getModel } from '../_model.ts';

export function getStaticPaths() {
  return Object.keys(dataTables).map((table) => ({ params: { table } }));
}

/** A table of the open data. Cells that a spreadsheet would run as a formula begin with an apostrophe. */
export const GET: APIRoute = async ({ params }) => {
  const rows = dataTables[params.table as keyof typeof dataTables](await getModel());
  return new Response(stringify([...rows], { header: true, escape_formulas: true, record_delimiter: 'windows' }));
};
