import type { APIRoute } from 'astro';
import { feedOfTheme } from '../../../views/following/feeds.ts';
import { getModel } from '../../_model.ts';
import { writeAtom } from '../../_writeAtom.ts';

export async function getStaticPaths() {
  const model = await getModel();
  return model.themeGroups.flatMap(({ themes }) => themes.map(({ slug }) => ({ params: { slug } })));
}

/** The newest changes about a theme. */
export const GET: APIRoute = async ({ params, site }) =>
  writeAtom(feedOfTheme(await getModel(), params.slug ?? ''), site);
