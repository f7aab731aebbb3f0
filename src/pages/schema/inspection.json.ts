import * as z from 'zod';
import { makeInspectionSchema } from '../../domain/inspection.ts';
import { makeVocabulary } from '../../domain/vocabulary.ts';
import { getModel } from '../_model.ts';

/** The JSON Schema of an inspection file, for editors and other programs. */
export async function GET(): Promise<Response> {
  const schema = z.toJSONSchema(makeInspectionSchema(makeVocabulary(await getModel())), { io: 'input' });
  return new Response(`${JSON.stringify(schema, null, 2)}\n`);
}
