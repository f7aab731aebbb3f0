import { buildIndex } from '../domain/finder/buildIndex.ts';
import { getModel } from './_model.ts';

/** Every name under which a council can be found, for the finder in the browser. */
export async function GET(): Promise<Response> {
  const model = await getModel();
  return new Response(JSON.stringify(buildIndex(model.councils, model.regions)));
}
