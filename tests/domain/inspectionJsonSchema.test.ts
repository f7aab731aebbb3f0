import { describe, expect, test } from 'vitest';
import { inspectionJsonSchema } from '../../src/domain/inspectionJsonSchema.ts';

interface Field {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly items?: Field;
}

const schema = inspectionJsonSchema({
  councils: ['borsetshire'],
  frameworks: ['letters'],
  visits: ['inspection'],
  outcomes: ['plan'],
  formalKinds: ['significant-weakness'],
  themes: ['leadership'],
}) as Field;

/** Every field, with the way to it. */
function fieldsOf({ properties = {}, items }: Field, before = ''): [path: string, field: Field][] {
  return [
    ...Object.entries(properties).flatMap(([name, field]): [string, Field][] => [
      [before + name, field],
      ...fieldsOf(field, `${before}${name}.`),
    ]),
    ...(items ? fieldsOf(items, before) : []),
  ];
}

describe('the JSON Schema, for editors', () => {
  const fields = fieldsOf(schema);

  test('has every field', () => {
    expect(fields.map(([path]) => path)).toContain('significantWeaknesses.notSufficient');
    expect(fields.length).toBeGreaterThan(40);
  });

  test('gives each a title in words and a description', () => {
    expect(fields.filter(([, { title, description }]) => !title || !description)).toEqual([]);
    expect(Object.fromEntries(fields).significantWeaknesses?.title).toBe('Significant weaknesses');
  });

  test('gives each an example, or the values that it can have', () => {
    const has = ({ examples, enum: values, items, ...field }: Field) =>
      examples?.length || values?.length || field.const !== undefined || items?.properties || items?.enum;
    expect(fields.filter(([, field]) => !has(field)).map(([path]) => path)).toEqual([]);
  });
});
