/** What front matter is made of. Undefined values and empty lists are left out. */
export type Value = string | number | boolean | undefined | readonly Value[] | { readonly [field: string]: Value };

/** The fields of a file, in the order in which they are written, and the Markdown below them. */
export interface Draft {
  readonly fields: { readonly [field: string]: Value };
  readonly body?: string;
}

/** Groups of so few signs stand on one line: `{ from: 2019-03-11, to: 2019-03-14 }`. */
const SHORT = 100;

/** Words that YAML reads as something else. */
const TAKEN = /^(?:true|false|yes|no|on|off|null|nan|~|y|n)$/i;
const PLAIN = /^[\p{L}][^\n\r\t\p{Cc}]*$/u;
const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** The text of an inspection file. Whatever the values hold, the reader of files gives back the same. */
export function writeInspection({ fields, body = '' }: Draft): string {
  const lines = writeGroup(fields, '');
  return `---\n${lines.join('\n') || '{}'}\n---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}

function writeGroup(group: { readonly [field: string]: Value }, indent: string): string[] {
  return Object.entries(group).flatMap(([name, value]) => writeField(name, value, indent));
}

function writeField(name: string, value: Value, indent: string): string[] {
  if (isEmpty(value)) return [];
  const start = `${indent}${name}:`;
  if (isList(value)) {
    if (value.every((each) => typeof each !== 'object')) return [`${start} ${writeFlow(value)}`];
    return [start, ...value.flatMap((each) => writeEntry(each, `${indent}  `))];
  }
  if (typeof value === 'object') {
    const line = `${start} ${writeFlow(value)}`;
    return line.length <= SHORT ? [line] : [start, ...writeGroup(value, `${indent}  `)];
  }
  return [`${start} ${writeScalar(value)}`];
}

function writeEntry(value: Value, indent: string): string[] {
  if (typeof value !== 'object' || isList(value)) return [`${indent}- ${writeFlow(value)}`];
  const [first = '{}', ...rest] = writeGroup(value, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function writeFlow(value: Value): string {
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
  if (typeof value !== 'object') return writeScalar(value, 'flow');
  const fields = Object.entries(value).filter(([, each]) => !isEmpty(each));
  return `{ ${fields.map(([name, each]) => `${name}: ${writeFlow(each)}`).join(', ')} }`;
}

function writeScalar(value: string | number | boolean | undefined, where: 'block' | 'flow' = 'block'): string {
  if (typeof value !== 'string') return String(value);
  const signs = where === 'flow' ? /[,[\]{}]|: |:$| #/ : /: |:$| #/;
  const plain =
    DAY.test(value) || (PLAIN.test(value) && !TAKEN.test(value) && !signs.test(value) && value === value.trim());
  return plain ? value : JSON.stringify(value);
}

function isEmpty(value: Value): boolean {
  return value === undefined || (isList(value) && value.length === 0);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
