import type { FieldShape } from '../../domain/contribute/fieldShape.ts';
import { type FieldPath, sayField } from '../../domain/problem.ts';

/** The id of the element for a field: `in-findings-2-theme`. */
export function idOf(path: FieldPath | string): string {
  const field = typeof path === 'string' ? path : sayField(path);
  return `in-${field.replace(/\W+/g, '-').replace(/-$/, '')}`;
}

/** The heading of the Markdown below the fields, which the schema does not know. */
export const STORY = 'The story';

/** A place in the draft for people, in the titles of the schema: `findings[2].theme` is "Finding 3, theme". */
export function sayPlace(field: string, schema: FieldShape): string {
  if (field === 'body') return STORY;
  let shape: FieldShape | undefined = schema;
  const words: string[] = [];
  for (const [, name, at] of field.matchAll(/(\w+)(?:\[(\d+)\])?/g)) {
    shape = shape?.properties?.[name ?? ''];
    const entry: string | undefined = at === undefined ? undefined : shape?.items?.title;
    words.push(entry ? `${entry} ${Number(at) + 1}` : (shape?.title ?? name ?? ''));
    if (at !== undefined) shape = shape?.items;
  }
  return words.map((word, at) => (at === 0 ? word : word.toLowerCase())).join(', ');
}
