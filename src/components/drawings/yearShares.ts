import type { KeyEntry } from '../../charts/drawKey.ts';
import { drawYearShares } from '../../charts/drawYearShares.ts';
import type { ChartLayout } from '../../charts/renderChart.ts';
import type { OutcomesByYear } from '../../views/overTime/outcomesByYear.ts';
import { drawingFile } from './drawingFile.ts';
import { keyOf } from './keyOf.ts';

/** Names the drawing. */
export function titleOfShares({ name }: OutcomesByYear): string {
  return `Outcomes of full inspections by year. ${name}`;
}

/** The outcomes of a framework year by year; `key` where the drawing has to explain its marks itself. */
export function drawShares(outcomes: OutcomesByYear, layout: ChartLayout, key?: readonly KeyEntry[]): string {
  return drawYearShares({
    id: `outcomes-by-year-${outcomes.slug}-${layout}`,
    title: titleOfShares(outcomes),
    description: outcomes.sentence,
    rows: outcomes.rows.map(({ year, of, outcomes: parts }) => ({
      year,
      whole: `${of} inspection${of === 1 ? '' : 's'}`,
      parts,
    })),
    key,
    layout,
  });
}

/** The same as a file of its own. */
export function sharesFile(outcomes: OutcomesByYear): string {
  return drawingFile(
    drawShares(outcomes, 'wide', keyOf(outcomes.key, outcomes.of)),
    titleOfShares(outcomes),
    outcomes.sentence,
  );
}
