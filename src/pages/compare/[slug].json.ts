import type { APIRoute } from 'astro';
import { comparedCouncil } from '../../views/compare/comparedCouncil.ts';
import { canBeCompared } from '../../views/compare/comparePages.ts';
import { getModel } from '../_model.ts';

export async function getStaticPaths() {
  const { councils } = await getModel();
  return councils.filter(canBeCompared).map(({ slug }) => ({ params: { slug } }));
}

/** A council as it is compared; the page that compares loads those that were chosen and no others. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(comparedCouncil(await getModel(), params.slug ?? '')));
