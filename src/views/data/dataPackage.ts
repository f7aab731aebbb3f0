import { spanOf } from '../../domain/day.ts';
import type { Model } from '../../domain/model.ts';
import { licences } from './licences.ts';
import type { ColumnFacts, OpenTable } from './openTable.ts';

/** A file of the open data, as it is sent. */
export interface OpenFile {
  readonly table: OpenTable;
  readonly bytes: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

const DESCRIPTION =
  'What Ofsted and the Care Quality Commission found about support for children and young people with SEND in England. An empty cell means "not recorded". Dates are days (2019-03-11), or months (2019-03) where only the month is known. A cell that begins with one or more apostrophes before one of the signs = + - @ has one apostrophe too many: a spreadsheet would calculate without it. Never put outcomes of two frameworks on one scale.';

/** `/data/datapackage.json`: the tables as a tabular Data Package, version 1. `homepage` is left out where it is not known. */
export function dataPackage(model: Model, files: readonly OpenFile[], homepage?: string): object {
  const day = spanOf(model.site.checkedTo).last;
  return {
    profile: 'tabular-data-package',
    name: 'send-report-cards',
    title: 'SEND report cards',
    description: DESCRIPTION,
    ...(homepage && { homepage }),
    // A date of the archive, so that the same content gives the same file.
    version: day.split('-').map(Number).join('.'),
    created: `${day}T00:00:00Z`,
    keywords: ['SEND', 'inspections', 'Ofsted', 'CQC', 'England', 'councils'],
    licenses: licences.map(describeLicence),
    sources: [
      { title: 'Ofsted: reports of local area SEND inspections', path: 'https://reports.ofsted.gov.uk/' },
      ...(model.figures ? [sourceOf(model.figures.source)] : []),
    ],
    contributors: [{ title: 'SEND report cards', role: 'publisher' }],
    resources: files.map(describeFile),
  };
}

function describeLicence({ name, title, path }: (typeof licences)[number]) {
  return { name, title, path };
}

function sourceOf({ publisher, title, url }: { publisher: string; title: string; url: string }) {
  return { title: `${publisher}: ${title}`, path: url };
}

function describeFile({ table, bytes, sha256 }: OpenFile): object {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    bytes,
    hash: `sha256:${sha256}`,
    ...(table.crown && { licenses: licences.filter(({ name }) => name === 'OGL-UK-3.0').map(describeLicence) }),
    schema: tableSchema(table),
  };
}

/** The Table Schema of a table: every column with its meaning, what can stand in it, and what it refers to. */
export function tableSchema({ name, columns, key, refersTo }: OpenTable): object {
  const foreignKeys = [
    ...columns.flatMap((column) =>
      column.refersTo ? [{ fields: [column.name], table: column.refersTo, reference: ['id'] }] : [],
    ),
    ...(refersTo ? [{ fields: refersTo.columns, table: refersTo.table, reference: refersTo.columns }] : []),
  ];
  return {
    fields: columns.map((column) => describeColumn(column, key)),
    missingValues: [''],
    primaryKey: key,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ fields, table, reference }) => ({
        fields,
        reference: { resource: table === name ? '' : table, fields: reference },
      })),
    }),
  };
}

function describeColumn(column: ColumnFacts, key: readonly string[]): object {
  const { name, description, type = 'string', values, pattern, needed = false, list } = column;
  const constraints = {
    ...(needed && { required: true }),
    ...(key.length === 1 && key[0] === name && { unique: true }),
    ...(values && { enum: values }),
    ...(pattern && { pattern: pattern.source }),
  };
  return {
    name,
    title: sayColumn(name),
    description: list ? `${description} Several are separated by a vertical bar.` : description,
    type,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** "dfe_code" becomes "DfE code". */
export function sayColumn(name: string): string {
  const words = name
    .replaceAll('_', ' ')
    .replace(/^gss\b/, 'GSS')
    .replace(/^dfe\b/, 'DfE')
    .replace(/^id$/, 'ID')
    .replace(/ pct$/, ' (%)');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
