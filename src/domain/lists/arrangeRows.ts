import type { Choices, Filter } from './filter.ts';

/** A council in a table that can be sorted. */
export interface SortedRow {
  readonly slug: string;
  readonly name: string;
  /** Values of the menus for region and outcome. */
  readonly region: string;
  readonly outcome: string;
  /** Machine date, to the day or month. */
  readonly date: string;
  /** Slugs of its similar councils, nearest first. */
  readonly similar: readonly string[];
}

/** Rows that stand under one heading, in order; the heading is left out where all rows are one run. */
export interface RowGroup<Row extends SortedRow> {
  readonly heading: string | undefined;
  readonly rows: readonly Row[];
}

/**
 * Rows in the order that was chosen, `sort` and `to` among the choices; by region where nothing was. Outcomes keep the order
 * of their menu, which is that of the inspectorates.
 */
export function arrangeRows<Row extends SortedRow>(
  rows: readonly Row[],
  choices: Choices,
  filters: readonly Filter[],
): RowGroup<Row>[] {
  const byName = [...rows].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const underOptions = (name: 'region' | 'outcome') =>
    (filters.find((filter) => filter.name === name)?.options ?? []).map(({ value, label }) => ({
      heading: label,
      rows: byName.filter((row) => row[name] === value),
    }));
  const groups = (): RowGroup<Row>[] => {
    const like = choices.sort === 'similar' ? byName.find(({ slug }) => slug === choices.to) : undefined;
    if (like) return aroundOne(byName, like);
    if (choices.sort === 'name') return [{ heading: undefined, rows: byName }];
    if (choices.sort === 'outcome') return underOptions('outcome');
    if (choices.sort === 'date') return byYear(byName);
    return underOptions('region');
  };
  return groups().filter((group) => group.rows.length > 0);
}

function byYear<Row extends SortedRow>(rows: readonly Row[]): RowGroup<Row>[] {
  const newestFirst = [...rows].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  // The finder has `yearOf` too; code that both needed would be one more file for every page.
  return [...Map.groupBy(newestFirst, ({ date }) => date.slice(0, 4))].map(([heading, same]) => ({
    heading,
    rows: same,
  }));
}

function aroundOne<Row extends SortedRow>(rows: readonly Row[], like: Row): RowGroup<Row>[] {
  const near = like.similar.flatMap((slug) => rows.find((row) => row.slug === slug) ?? []);
  return [
    { heading: 'The council that you chose', rows: [like] },
    { heading: `Similar to ${like.name}, nearest first`, rows: near },
    { heading: 'All others, A to Z', rows: rows.filter((row) => row !== like && !near.includes(row)) },
  ];
}
