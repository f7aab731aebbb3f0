import type { APIRoute } from 'astro';
import { getModel } from '../_model.ts';
import { sendCsv, toCsv } from '../_writeCsv.ts';
import { allDrawings, type DrawingFiles } from './_drawings.ts';

export async function getStaticPaths() {
  return allDrawings(await getModel()).map((files) => ({ params: { id: files.id }, props: { files } }));
}

/** The numbers of a drawing. */
export const GET: APIRoute<{ files: DrawingFiles }> = ({ props }) => sendCsv(toCsv(props.files.table()));
