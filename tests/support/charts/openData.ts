import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of a published CSV file, by column. */
export type Row = Readonly<Record<string, string>>;

/** A visit of inspections.csv with what frameworks.csv says of it. */
export interface OpenVisit {
  readonly id: string;
  readonly council: string;
  readonly framework: string;
  readonly kind: string;
  readonly kindName: string;
  readonly outcome: string;
  readonly outcomeName: string;
  readonly full: boolean;
  readonly row: Row;
  /** The day that it is dated by, or the month. */
  readonly date: string;
  readonly findings: readonly OpenFinding[];
}

/** A finding of findings.csv with what formal-lists.csv says of it. */
export interface OpenFinding {
  readonly kind: string;
  readonly theme: string;
  readonly own: boolean;
  readonly grave: boolean;
  readonly label: string;
  readonly page: string;
}

/** Everything that /data/ offers as CSV, as a journalist would put it together: no other file is read. */
export interface OpenData {
  readonly councils: readonly Row[];
  readonly frameworks: readonly Row[];
  readonly formalLists: readonly Row[];
  readonly regions: readonly Row[];
  readonly themes: readonly Row[];
  readonly plansInTime: readonly Row[];
  readonly figures: readonly Row[];
  /** Newest first. */
  readonly visits: readonly OpenVisit[];
  readonly council: (slug: string) => Row;
}

/** Rows of a CSV file; an apostrophe that only keeps a spreadsheet from calculating is taken off. */
export function readRows(path: string): Row[] {
  const rows = parse(readFileSync(path), { columns: true }) as Row[];
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'('*[=+\-@\t\r＝＋－＠])/, '$1')]),
    ),
  );
}

/** Reads the CSV files of a built site. */
export function readOpenData(folder: string): OpenData {
  const read = (name: string) => readRows(join(folder, 'data', `${name}.csv`));
  const [councils, frameworks, formalLists] = [read('councils'), read('frameworks'), read('formal-lists')];
  const findings = Map.groupBy(read('findings'), (row) => row.inspection ?? '');
  const bySlug = new Map(councils.map((row) => [row.id, row]));
  const visits = read('inspections')
    .map((row): OpenVisit => {
      const ending = frameworks.find((each) =>
        ['framework', 'visit', 'outcome'].every((column) => each[column] === row[column]),
      );
      const own = findings.get(row.id ?? '') ?? [];
      return {
        id: row.id ?? '',
        council: row.council ?? '',
        framework: row.framework ?? '',
        kind: row.visit ?? '',
        kindName: ending?.visit_name ?? '',
        outcome: row.outcome ?? '',
        outcomeName: ending?.outcome_name ?? '',
        full: ending?.full_inspection === 'true',
        row,
        date: row.inspected_from || row.published || '',
        findings: own.map((finding) => readFinding(finding, formalLists)),
      };
    })
    .sort((a, b) => firstDay(b.date).localeCompare(firstDay(a.date)) || (a.id < b.id ? -1 : 1));
  return {
    councils,
    frameworks,
    formalLists,
    regions: read('regions'),
    themes: read('themes'),
    plansInTime: read('plans-in-time'),
    figures: read('figures'),
    visits,
    council: (slug) => bySlug.get(slug) ?? {},
  };
}

function readFinding(row: Row, lists: readonly Row[]): OpenFinding {
  const list = lists.find(({ framework, id }) => framework === row.framework && id === row.formal);
  return {
    kind: row.kind ?? '',
    theme: row.theme ?? '',
    own: row.said_by === 'inspectors',
    grave: list?.grave === 'true',
    label: row.kind === 'strength' ? 'strength' : (list?.name ?? 'weakness'),
    page: row.page ?? '',
  };
}

/** A month counts from its first day. */
export function firstDay(date: string): string {
  return date.length === 7 ? `${date}-01` : date;
}

/** "July 2024" */
export function monthOf(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${firstDay(date)}T00:00:00Z`),
  );
}

/** "had to write a plan" */
export function small(words = ''): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The values of a cell that holds several. */
export function several(cell = ''): string[] {
  return cell === '' ? [] : cell.split('|');
}
