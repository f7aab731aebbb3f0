import * as z from 'zod';
import { makeInspectionSchema, type Vocabulary } from './inspection.ts';

/** The JSON Schema of an inspection file, made from the one description: for editors and other programs. */
export function inspectionJsonSchema(allowed: Vocabulary): object {
  return z.toJSONSchema(makeInspectionSchema(allowed), { io: 'input' });
}
