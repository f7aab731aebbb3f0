import type { APIRoute } from 'astro';
import { getModel } from '../_model.ts';
import { allDrawings, type DrawingFiles } from './_drawings.ts';

export async function getStaticPaths() {
  return allDrawings(await getModel()).map((files) => ({ params: { id: files.id }, props: { files } }));
}

/** A drawing as a picture that stands alone. */
export const GET: APIRoute<{ files: DrawingFiles }> = ({ props }) =>
  new Response(props.files.svg(), { headers: { 'Content-Type': 'image/svg+xml' } });
