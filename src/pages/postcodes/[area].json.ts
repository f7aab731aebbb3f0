import type { APIRoute } from 'astro';
import { splitTable } from '../../domain/postcode/areaFile.ts';
import { getModel } from '../_model.ts';

export async function getStaticPaths() {
  const { postcodes } = await getModel();
  const files = postcodes ? [...splitTable(postcodes)] : [];
  return files.map(([area, file]) => ({ params: { area: area.toLowerCase() }, props: { file } }));
}

/** Which council serves which postcodes of one area: the finder loads no more than an answer needs. */
export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props.file));
