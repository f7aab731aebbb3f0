import * as z from 'zod';
import { makeInspectionSchema } from './inspection.ts';
import { registerSchemas } from './registerSchemas.ts';
import { standingPageSchema } from './registers.ts';

/** What is used of JSON Schema here. */
interface Field {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly items?: Field;
  readonly additionalProperties?: Field | boolean;
}

const INTRODUCTION = `<!-- Made by npm run docs from the schemas in src/domain. Change the descriptions there. -->

# Every field

What may stand in a file of the archive, and what it means. \`a.b\` is a field inside a field, and \`a[]\` is each entry of
a list. A field that is not needed is left out where nothing is known; it is never left empty. What must hold between
fields and files is in [rules.md](rules.md). Editors and programs can use the JSON Schema of an inspection, which every
build publishes at \`/schema/inspection.json\`.`;

/** In place of the values that a register allows. */
const FROM = {
  councils: ['a short name from councils.yml'],
  frameworks: ['a short name from frameworks.yml'],
  visits: ['a visit of the framework'],
  outcomes: ['an outcome of the framework'],
  formalKinds: ['a formal list of the framework'],
  themes: ['a short name from themes.yml'],
} as const;

const REGISTERS: readonly (readonly [title: string, file: keyof typeof registerSchemas])[] = [
  ['Councils', 'councils'],
  ['Regions', 'regions'],
  ['Frameworks', 'frameworks'],
  ['Themes', 'themes'],
  ['Glossary', 'glossary'],
  ['Guidance by theme', 'guidance'],
  ['The archive as a whole', 'site'],
];

/** The page about every field of the archive, as Markdown; `npm run docs` writes it to docs/data.md. */
export function explainFields(): string {
  const tables = [
    table('An inspection: `content/inspections/<council>-<yyyy-mm>.md`', makeInspectionSchema(FROM)),
    table('A standing page: `content/pages/<name>.md`', standingPageSchema),
    ...REGISTERS.map(([title, file]) => table(`${title}: \`content/${file}.yml\``, registerSchemas[file])),
  ];
  return `${[INTRODUCTION, ...tables].join('\n\n')}\n`;
}

function table(title: string, schema: z.ZodType): string {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Field;
  const rows = rowsOf(root.items ?? root, '').map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`);
  return [
    `## ${title}`,
    ['| Field | Needed | What it is | Values |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function rowsOf({ properties = {}, required = [] }: Field, before: string): string[][] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = `${before}${name}`;
    const row = [`\`${path}\``, required.includes(name) ? 'yes' : '', field.description ?? '', sayValues(field)];
    return [row, ...rowsOf(field, `${path}.`), ...rowsOf(field.items ?? {}, `${path}[].`)];
  });
}

function sayValues(field: Field): string {
  const inner = field.items ?? field;
  const values = inner.enum ?? (inner.const === undefined ? [] : [inner.const]);
  const [only] = values;
  if (values.length === 1 && String(only).includes(' ')) return String(only);
  if (values.length > 0) return values.map((value) => `\`${value}\``).join(', ');
  const [example] = field.examples ?? inner.examples ?? [];
  return example === undefined ? '' : `such as \`${sayExample(example)}\``;
}

function sayExample(example: unknown): string {
  if (Array.isArray(example)) return `[${example.map(sayExample).join(', ')}]`;
  if (typeof example !== 'object' || example === null) return String(example);
  return `{ ${Object.entries(example)
    .map(([name, value]) => `${name}: ${sayExample(value)}`)
    .join(', ')} }`;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
