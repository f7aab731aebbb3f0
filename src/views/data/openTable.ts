import type { Cell, DataTable } from '../dataTable.ts';

/** What a column of the open data is: the header of the file, its Table Schema and the data dictionary come from it. */
export interface ColumnFacts {
  /** As it stands in the first row of the file. It stays. */
  readonly name: string;
  readonly description: string;
  /** Text where nothing is said. */
  readonly type?: 'integer' | 'number' | 'boolean' | 'year';
  /** The only values that it can have. */
  readonly values?: readonly string[];
  /** What its text looks like. */
  readonly pattern?: RegExp;
  /** Whether every row has it. */
  readonly needed?: boolean;
  /** The table whose `id` it holds. */
  readonly refersTo?: string;
  /** Whether a cell can hold several values, with a vertical bar between. */
  readonly list?: boolean;
}

/** A column with the way in which an entry fills it. */
export interface Column<Entry> extends ColumnFacts {
  readonly cell: (entry: Entry) => Cell | boolean | readonly string[];
}

/** What is said of a table as a whole. */
export interface TableFacts {
  /** Names its file: `/data/<name>.csv`. It stays. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what a row is. */
  readonly description: string;
  /** The columns that tell a row from every other. */
  readonly key: readonly string[];
  /** Whether all of it is Crown copyright, and none of it our own. */
  readonly crown?: boolean;
  /** Columns that together stand for a row of another table. */
  readonly refersTo?: { readonly table: string; readonly columns: readonly string[] };
}

/** A table of the open data. */
export interface OpenTable extends TableFacts {
  readonly columns: readonly ColumnFacts[];
  /** Works out the rows: a cell under each column, in the order of the columns. */
  readonly rows: () => DataTable;
}

/** Puts a table together. */
export function openTable<Entry>(
  facts: TableFacts,
  entries: readonly Entry[],
  columns: readonly Column<Entry>[],
): OpenTable {
  const row = (entry: Entry) => Object.fromEntries(columns.map(({ name, cell }) => [name, writeCell(cell(entry))]));
  return { ...facts, columns, rows: () => entries.map(row) };
}

function writeCell(value: Cell | boolean | readonly string[]): Cell {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return keepApostrophe(value);
  if (value === undefined || typeof value === 'number') return value;
  return value.length > 0 ? keepApostrophe(value.join('|')) : undefined;
}

/**
 * A cell that begins with a sign such as `=` gets an apostrophe when it is written, and loses it when it is read. Words
 * that have an apostrophe there of their own get a second one, so that they come back with theirs.
 */
function keepApostrophe(text: string): string {
  return /^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
