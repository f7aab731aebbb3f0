import type { Comparison } from './compareCouncils.ts';

/** A comparison as rows of a table: one for each theme and council. */
export function comparisonTable({ columns, groups }: Comparison) {
  return groups.flatMap((group) =>
    group.themes.flatMap((theme) =>
      columns.map(({ slug, name, visit }, at) => ({
        group: group.name,
        theme: theme.slug,
        theme_name: theme.name,
        council: slug,
        council_name: name,
        inspection: visit?.framework.name ?? '',
        inspected: visit?.days ?? '',
        outcome: visit?.outcome.name ?? '',
        findings: sayCell(theme.rows.map(({ cells }) => cells[at])),
      })),
    ),
  );
}

function sayCell(
  cells: readonly (Comparison['groups'][number]['themes'][number]['rows'][number]['cells'][number] | undefined)[],
) {
  return (cells.find((cell) => cell && !cell.apart)?.lines ?? []).map(({ words }) => words).join('; ');
}
