import { makeFormData } from '../../domain/contribute/makeFormData.ts';
import { getModel } from '../_model.ts';

/** What the form of an inspection is made from and judged with. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(makeFormData(await getModel())));
}
