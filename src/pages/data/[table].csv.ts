import type { APIRoute } from 'astro';
import { dataTables } from '../../views/dataTables.ts';
import { getModel } from '../_model.ts';
import { writeCsv } from '../_writeCsv.ts';

export function getStaticPaths() {
  return Object.keys(dataTables).map((table) => ({ params: { table } }));
}

/** A table of the open data. */
export const GET: APIRoute = async ({ params }) =>
  writeCsv(dataTables[params.table as keyof typeof dataTables](await getModel()));
