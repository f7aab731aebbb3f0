import type { DataTable } from './dataTable.ts';
import type { ThemeMatrix } from './themeMatrix.ts';

/** The numbers of a matrix as a table of open data: one row a council and group of themes, also where nothing was said. */
export function matrixTable({ rows, framework }: ThemeMatrix): DataTable {
  return rows.flatMap((row) =>
    row.cells.map(({ group, grave, other, strengths }) => ({
      council: row.slug,
      council_name: row.name,
      region: row.region.slug,
      framework: framework.slug,
      outcome: row.visit.outcome.slug,
      visited: row.visit.date,
      theme_group: group,
      formal_grave_weaknesses: grave,
      other_weaknesses: other,
      strengths,
    })),
  );
}
