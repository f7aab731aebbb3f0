import { DAY_PATTERN } from '../../domain/day.ts';
import type { Model } from '../../domain/model.ts';
import type { Source } from '../../domain/source.ts';
import type { Column, ColumnFacts } from './openTable.ts';

/** What a date looks like: a day, or a month where only that is known. */
export const DAY = { pattern: DAY_PATTERN } satisfies Partial<ColumnFacts>;

const GSS = /^[A-Z]\d{8}$/;

/** The codes by which official tables know a council, for rows that are about one. */
export function codeColumns<Entry>(model: Model, councilOf: (entry: Entry) => string): Column<Entry>[] {
  return [
    {
      name: 'gss_code',
      description: 'Code of the Office for National Statistics (ONS) for the council, as of today.',
      pattern: GSS,
      cell: (entry) => model.council(councilOf(entry)).codes.gss,
    },
    {
      name: 'dfe_code',
      description:
        'Code of the Department for Education (DfE) for the council, also called LA code; the stable one to join on.',
      pattern: /^\d{3}$/,
      cell: (entry) => model.council(councilOf(entry)).codes.dfe,
    },
  ];
}

/** The column of a council by its short name. */
export function councilColumn<Entry>(councilOf: (entry: Entry) => string): Column<Entry> {
  return {
    name: 'council',
    description: 'Our short name for the council.',
    needed: true,
    refersTo: 'councils',
    cell: councilOf,
  };
}

/** The column with the address of a page. */
export function pageColumn<Entry>(addressOf: (entry: Entry) => string): Column<Entry> {
  return {
    name: 'page',
    description: 'Where people can read it: the part of the address after the name of this site.',
    pattern: /^\/[a-z0-9/#-]*$/,
    needed: true,
    cell: addressOf,
  };
}

/** Where a source can be opened; a copy is named and not linked, here as on the pages. */
export function addressOfSource({ copy, url, publisher, title }: Source): string {
  return copy ? `${publisher}: ${title}` : url;
}
