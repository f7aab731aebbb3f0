import type { ComparedCouncil, ComparedLine, ComparedTheme, ComparedVisit } from './comparedCouncil.ts';
import { remarkComparison } from './remarkComparison.ts';
import { sayComparison } from './sayComparison.ts';

/** Stands for all themes where nobody has findings, so that the cells can say so. */
const NO_THEME: ComparedTheme = { slug: '', name: 'Every theme', group: 'All themes', place: 0, lines: [] };

/** What a table says of one council on one theme. */
export interface ComparedCell {
  readonly council: string;
  readonly lines: readonly (Pick<ComparedLine, 'words'> & { readonly mark?: ComparedLine['mark'] | 'unknown' })[];
  /** Whether its inspection was of another kind, so that this row is not about it. */
  readonly apart: boolean;
}

/** The rows of a theme: one, or one for each kind of inspection where councils differ in it. */
export interface ThemeRows {
  /** Empty for the row that stands for all themes. */
  readonly slug: string;
  readonly name: string;
  readonly rows: readonly { readonly framework?: string; readonly cells: readonly ComparedCell[] }[];
}

/** Councils side by side, ready to be shown. */
export interface Comparison {
  /** In the order asked for, those with one kind of inspection together. */
  readonly columns: readonly ComparedCouncil[];
  /** Whether the councils had different kinds of inspection, so that each theme has a row for each kind. */
  readonly mixed: boolean;
  /** What stands out, without a ranking. */
  readonly sentences: readonly string[];
  /** What must be known before the table is read. */
  readonly remarks: readonly string[];
  readonly groups: readonly { readonly name: string; readonly themes: readonly ThemeRows[] }[];
}

/**
 * Puts councils side by side, with the themes that at least one of them has, in the order of the register. Inspections
 * of different kinds never share a row.
 */
export function compareCouncils(chosen: readonly ComparedCouncil[]): Comparison {
  const frameworks = frameworksOf(chosen);
  const columns = chosen.toSorted((a, b) => placeOf(frameworks, a) - placeOf(frameworks, b));
  const mixed = frameworks.length > 1;
  const rowsOf = (theme: ComparedTheme): ThemeRows['rows'] => {
    if (!mixed) return [{ cells: columns.map((council) => cellOf(council, theme, false)) }];
    const rows = frameworks.map(({ name }, at) => {
      const own = columns.filter((council) => placeOf(frameworks, council) === at);
      const cells = columns.map((council) => cellOf(council, theme, !own.includes(council)));
      return { framework: name, cells, said: own.some((council) => findTheme(council, theme)) };
    });
    // A row in which nobody has the theme says nothing; where that is so of all, they stand for what is not held.
    const said = rows.filter((row) => row.said);
    return (said.length > 0 ? said : rows).map(({ framework, cells }) => ({ framework, cells }));
  };
  const themes = themesOf(columns);
  const groups = Map.groupBy(themes.length > 0 ? themes : [NO_THEME], ({ group }) => group);
  return {
    columns,
    mixed,
    sentences: sayComparison(columns, frameworks),
    remarks: remarkComparison(columns, frameworks),
    groups: [...groups].map(([name, members]) => ({
      name,
      themes: members.map((theme) => ({ slug: theme.slug, name: theme.name, rows: rowsOf(theme) })),
    })),
  };
}

/** The kinds of inspection by which the councils are compared, newest first. */
function frameworksOf(councils: readonly ComparedCouncil[]): ComparedVisit['framework'][] {
  const bySlug = new Map(councils.flatMap(({ visit }) => (visit ? [[visit.framework.slug, visit.framework]] : [])));
  return [...bySlug.values()].sort((a, b) => (a.from < b.from ? 1 : -1));
}

/** A council without any inspection stands in the first row: its cells say so. */
function placeOf(frameworks: readonly ComparedVisit['framework'][], { visit }: ComparedCouncil): number {
  return Math.max(
    0,
    frameworks.findIndex(({ slug }) => slug === visit?.framework.slug),
  );
}

function themesOf(councils: readonly ComparedCouncil[]): ComparedTheme[] {
  const bySlug = new Map(councils.flatMap(({ themes }) => themes.map((theme) => [theme.slug, theme])));
  return [...bySlug.values()].sort((a, b) => a.place - b.place);
}

/** What is said of a council on a theme; `apart` in the row of another kind of inspection. */
export function cellOf(council: ComparedCouncil, theme: Pick<ComparedTheme, 'slug'>, apart: boolean): ComparedCell {
  const { name, visit } = council;
  if (apart) return { council: name, lines: [], apart };
  if (!visit) return { council: name, lines: [{ mark: 'unknown', words: 'no inspection held' }], apart };
  if (!visit.held) return { council: name, lines: [{ mark: 'unknown', words: 'no findings held' }], apart };
  return { council: name, lines: findTheme(council, theme)?.lines ?? [{ words: 'not mentioned' }], apart };
}

function findTheme({ themes }: ComparedCouncil, { slug }: Pick<ComparedTheme, 'slug'>): ComparedTheme | undefined {
  return themes.find((theme) => theme.slug === slug);
}
