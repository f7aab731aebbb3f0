import { buildIndex } from '../domain/finder/buildIndex.ts';
import { splitTable } from '../domain/postcode/areaFile.ts';
import { getModel } from './_model.ts';

/** Every name under which a council can be found, and the postcodes that can be looked up, for the finder in the browser. */
export async function GET(): Promise<Response> {
  const model = await getModel();
  const areas = model.postcodes ? [...splitTable(model.postcodes).keys()] : [];
  return new Response(JSON.stringify(buildIndex(model.councils, model.regions, areas)));
}
