import type { APIRoute } from 'astro';
import { comparisonTable } from '../../domain/compare/comparisonTable.ts';
import { canBeCompared, comparePage } from '../../views/compare/comparePages.ts';
import { getModel } from '../_model.ts';
import { sendCsv, toCsv } from '../_writeCsv.ts';

export async function getStaticPaths() {
  const { councils } = await getModel();
  return councils.filter(canBeCompared).map(({ slug }) => ({ params: { slug } }));
}

/** The table of a page that puts a council beside similar ones. */
export const GET: APIRoute = async ({ params }) =>
  sendCsv(toCsv(comparisonTable(comparePage(await getModel(), params.slug ?? '').comparison)));
