import type { FieldShape } from './contribute/fieldShape.ts';

/** A snippet as VS Code and the editors that follow it read them. */
export interface Snippet {
  /** To an editor the fields of a Markdown file are YAML. */
  readonly scope: 'markdown,yaml';
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/**
 * A snippet for every field of an inspection file, with its allowed values to choose from, and one for each kind of entry
 * in a list. No editor completes the fields of Markdown files by a JSON Schema, and all can do this. `schema` is the
 * JSON Schema of an inspection.
 */
export function editorSnippets(schema: FieldShape): Record<string, Snippet> {
  const snippets = fieldsOf(schema).map(([name, shape]): [string, Snippet] => [
    name,
    makeSnippet(name, [writeField(name, shape, countStops())], shape.description),
  ]);
  const entries = Object.entries(schema.properties ?? {}).flatMap(
    ([list, { items, description }]): [string, Snippet][] => {
      if (!items?.properties) return [];
      const name = (items.title ?? list).toLowerCase();
      const [next, needed] = [countStops(), items.required ?? []];
      const lines = needed.map((field) => writeField(field, items.properties?.[field] ?? {}, next));
      return [
        [
          `a whole ${name}`,
          makeSnippet(
            name,
            lines.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`),
            description,
          ),
        ],
      ];
    },
  );
  // Where two fields share a name, the first is the one that more people write.
  return Object.fromEntries([...snippets.toReversed(), ...entries]);
}

function makeSnippet(prefix: string, body: readonly string[], description = ''): Snippet {
  return { scope: 'markdown,yaml', prefix, body, description };
}

/** Every field that has a line of its own. */
function fieldsOf({ properties = {} }: FieldShape): [string, FieldShape][] {
  return Object.entries(properties).flatMap(([name, shape]): [string, FieldShape][] =>
    shape.items?.properties ? fieldsOf(shape.items) : [[name, shape]],
  );
}

/** Numbers the places that the Tab key goes to. */
function countStops(): () => number {
  let stop = 0;
  return () => ++stop;
}

function writeField(name: string, shape: FieldShape, next: () => number): string {
  return `${name}: ${writeValue(shape, shape.examples?.[0], next)}`;
}

function writeValue(
  { enum: values, const: only, properties, items }: FieldShape,
  example: unknown,
  next: () => number,
): string {
  if (values) return `\${${next()}|${values.map(escapeChoice).join(',')}|}`;
  if (only !== undefined) return String(only);
  if (properties)
    return `{ ${Object.entries(properties)
      .map(([name, shape]) => writeField(name, shape, next))
      .join(', ')} }`;
  if (items) return `[${writeValue(items, Array.isArray(example) ? example[0] : undefined, next)}]`;
  return `\${${next()}:${String(example ?? '').replace(/[\\$}]/g, '\\$&')}}`;
}

function escapeChoice(value: string): string {
  return value.replace(/[\\,|]/g, '\\$&');
}
