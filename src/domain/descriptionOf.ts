import type * as z from 'zod';

/** What a field of the archive means, as its schema says; throws where the schema says nothing. */
export function descriptionOf(field: z.ZodType): string {
  const description = field.meta()?.description;
  if (!description) throw new Error('This field has no description in its schema.');
  return description;
}
