import type { APIRoute } from 'astro';
import { badgeFile } from '../../components/drawings/badge.ts';
import { badgeOf } from '../../views/share/badge.ts';
import { getModel } from '../_model.ts';

export async function getStaticPaths() {
  return (await getModel()).councils.map(({ slug }) => ({ params: { slug } }));
}

/** A council’s badge, to be shown on other sites. */
export const GET: APIRoute = async ({ params }) =>
  new Response(badgeFile(badgeOf(await getModel(), params.slug ?? '')), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
