import type { APIRoute } from 'astro';
import { feedOfCouncil } from '../../../views/following/feeds.ts';
import { getModel } from '../../_model.ts';
import { writeAtom } from '../../_writeAtom.ts';

export async function getStaticPaths() {
  const model = await getModel();
  return model.councils.map(({ slug }) => ({ params: { slug } }));
}

/** All changes about a council. */
export const GET: APIRoute = async ({ params, site }) =>
  writeAtom(feedOfCouncil(await getModel(), params.slug ?? ''), site);
