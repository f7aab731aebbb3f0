import type { APIRoute } from 'astro';
import { getOpenFiles, type WrittenFile } from '../_openData.ts';
import { sendCsv } from '../_writeCsv.ts';

export async function getStaticPaths() {
  return (await getOpenFiles()).map((file) => ({ params: { table: file.table.name }, props: { file } }));
}

/** A table of the open data. */
export const GET: APIRoute<{ file: WrittenFile }> = ({ props }) => sendCsv(props.file.text);
