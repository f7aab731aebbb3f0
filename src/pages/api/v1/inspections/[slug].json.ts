import type { APIRoute } from 'astro';
import type { Inspection } from '../../../../domain/archive.ts';
import { inspectionFile } from '../../../../views/api/inspectionFiles.ts';
import { getModel } from '../../../_model.ts';
import { sendJson } from '../../../_sendJson.ts';
import { getApiSite } from '../../_apiSite.ts';

export async function getStaticPaths() {
  return (await getModel()).inspections.map((visit) => ({ params: { slug: visit.slug }, props: { visit } }));
}

/** A visit with its findings and sources. */
export const GET: APIRoute<{ visit: Inspection }> = async ({ props }) =>
  sendJson(inspectionFile(await getApiSite(), props.visit));
