import { type Comparison, cellOf } from './compareCouncils.ts';

/** A comparison as rows of a table: one for each theme and council. */
export function comparisonTable({ columns, groups }: Comparison) {
  return groups.flatMap((group) =>
    group.themes.flatMap((theme) =>
      columns.map((council) => ({
        group: group.name,
        theme: theme.slug,
        theme_name: theme.name,
        council: council.slug,
        council_name: council.name,
        inspection: council.visit?.framework.name,
        inspected: council.visit?.days,
        outcome: council.visit?.outcome.name,
        findings: cellOf(council, theme, false)
          .lines.map(({ words }) => words)
          .join('; '),
      })),
    ),
  );
}
