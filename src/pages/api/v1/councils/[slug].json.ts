import type { APIRoute } from 'astro';
import { councilFile } from '../../../../views/api/councilFiles.ts';
import { getModel } from '../../../_model.ts';
import { sendJson } from '../../../_sendJson.ts';
import { getApiSite } from '../../_apiSite.ts';

export async function getStaticPaths() {
  return (await getModel()).councils.map(({ slug }) => ({ params: { slug } }));
}

/** A council with its visits. */
export const GET: APIRoute = async ({ params: { slug = '' } }) => sendJson(councilFile(await getApiSite(), slug));
