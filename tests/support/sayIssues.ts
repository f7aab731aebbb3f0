import type * as z from 'zod';

/** What a schema says about a value, as lines of `field: message`; none where it passes. */
export function sayIssues(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

/** The fields that a schema objects to: `sources.0.url`; an unknown field is named itself. */
export function brokenFields(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key].join('.')) : issue.path.join('.'),
  );
}
