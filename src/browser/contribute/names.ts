import { type FieldPath, sayField } from '../../domain/problem.ts';

/** The id of the element for a field: `in-findings-2-theme`. */
export function idOf(path: FieldPath | string): string {
  const field = typeof path === 'string' ? path : sayField(path);
  return `in-${field.replace(/\W+/g, '-').replace(/-$/, '')}`;
}

/** The name of a field as a label: `significantWeaknesses` is "Significant weaknesses". */
export function labelOf(name: string): string {
  const spaced = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** A place in the draft for people: `findings[2].theme` is "Finding 3, theme". */
export function sayPlace(field: string, titleOf: (list: string) => string): string {
  const [, list, at, rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(field) ?? [];
  const words = (text: string) =>
    text
      .split(/[.[\]\d]+/)
      .filter(Boolean)
      .map((part) => labelOf(part).toLowerCase())
      .join(', ');
  if (!list) return labelOf(words(field));
  return [`${titleOf(list)} ${Number(at) + 1}`, words(rest)].filter(Boolean).join(', ');
}
