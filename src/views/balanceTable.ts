import type { AreaBalance } from './areaBalance.ts';
import type { DataTable } from './dataTable.ts';

/** The numbers of a balance of areas as a table of open data. */
export function balanceTable({ rows, of }: AreaBalance): DataTable {
  return rows.map((row) => ({
    theme_group: row.group,
    theme: row.theme,
    areas_with_findings: of,
    areas_with_weakness: row.grave + row.other,
    areas_with_formal_grave_weakness: row.grave,
    areas_with_strength: row.strengths,
  }));
}
