import * as z from 'zod';
import { makeInspectionSchema, type Vocabulary } from './inspection.ts';

/** The JSON Schema of an inspection file, made from the one description: for editors and other programs. */
export function inspectionJsonSchema(allowed: Vocabulary): object {
  return z.toJSONSchema(makeInspectionSchema(allowed), {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      const name = path.at(-1);
      // Editors show a title above the description; the name of a field is one, written as words.
      if (path.at(-2) === 'properties' && typeof name === 'string') jsonSchema.title ??= sayName(name);
    },
  });
}

/** "significantWeaknesses" becomes "Significant weaknesses". */
function sayName(field: string): string {
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
