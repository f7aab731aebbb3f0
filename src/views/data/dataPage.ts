import { addresses } from '../addresses.ts';
import { countOf } from '../words.ts';
import type { OpenFile } from './dataPackage.ts';
import type { ColumnFacts } from './openTable.ts';

/** A file that can be downloaded. */
export interface FileLine {
  readonly file: string;
  readonly href: string;
  readonly about: string;
  /** "309 rows, 170 KB"; undefined where it is not measured. */
  readonly size?: string;
}

/** What the columns of a file mean. */
export interface Dictionary {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly DictionaryEntry[];
}

interface DictionaryEntry {
  readonly name: string;
  readonly description: string;
  /** What can stand there, in a sentence or two; empty where any text can. */
  readonly notes: string;
}

/** The CSV files with what they hold. */
export function csvLines(files: readonly OpenFile[]): FileLine[] {
  return files.map(({ table, bytes }) => ({
    file: `${table.name}.csv`,
    href: addresses.dataFile(`${table.name}.csv`),
    about: table.description,
    size: `${countOf(table.rows().length, 'row')}, ${saySize(bytes)}`,
  }));
}

/** The files for programs. */
export const programLines: readonly FileLine[] = [
  {
    file: 'datapackage.json',
    href: addresses.dataFile('datapackage.json'),
    about: 'Every table and column described, as a Data Package with Table Schemas.',
  },
  {
    file: 'api/v1/index.json',
    href: addresses.api('index'),
    about: 'Where the JSON files begin: all councils, visits, themes and frameworks, and one file for each.',
  },
  {
    file: 'api/v1/openapi.json',
    href: addresses.api('openapi'),
    about: 'Every JSON file described, in OpenAPI 3.1.',
  },
  {
    file: 'schema/inspection.json',
    href: '/schema/inspection.json',
    about: 'The rules for an inspection file of the archive, as a JSON Schema for programs and editors.',
  },
];

/** The data dictionary: every column of every table. */
export function dictionariesOf(files: readonly OpenFile[]): Dictionary[] {
  return files.map(({ table: { name, title, description, columns } }) => ({
    name,
    title,
    description,
    columns: columns.map((column) => ({
      name: column.name,
      description: column.description,
      notes: sayColumn(column),
    })),
  }));
}

const TYPES = { integer: 'A whole number.', number: 'A number.', boolean: 'true or false.', year: 'A year.' } as const;

function sayColumn({ type, values, needed, refersTo, list }: ColumnFacts): string {
  return [
    type ? TYPES[type] : '',
    values ? `One of: ${values.join(', ')}.` : '',
    list ? 'Several are separated by a vertical bar.' : '',
    refersTo ? `An id of ${refersTo}.csv.` : '',
    needed ? '' : 'May be empty.',
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** "52 KB"; as file managers say it, a thousand bytes to a kilobyte. */
function saySize(bytes: number): string {
  return bytes < 1000 ? 'under 1 KB' : `${Math.round(bytes / 1000)} KB`;
}
