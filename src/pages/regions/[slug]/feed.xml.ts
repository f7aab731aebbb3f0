import type { APIRoute } from 'astro';
import { feedOfRegion } from '../../../views/following/feeds.ts';
import { getModel } from '../../_model.ts';
import { writeAtom } from '../../_writeAtom.ts';

export async function getStaticPaths() {
  const model = await getModel();
  return model.regions.map(({ slug }) => ({ params: { slug } }));
}

/** The newest changes about the councils of a region. */
export const GET: APIRoute = async ({ params, site }) =>
  writeAtom(feedOfRegion(await getModel(), params.slug ?? ''), site);
