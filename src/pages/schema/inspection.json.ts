import { inspectionJsonSchema } from '../../domain/inspectionJsonSchema.ts';
import { makeVocabulary } from '../../domain/vocabulary.ts';
import { getModel } from '../_model.ts';

/** The JSON Schema of an inspection file. */
export async function GET(): Promise<Response> {
  const schema = inspectionJsonSchema(makeVocabulary(await getModel()));
  return new Response(`${JSON.stringify(schema, null, 2)}\n`);
}
