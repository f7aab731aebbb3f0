import { drawYearShares } from '../../charts/drawYearShares.ts';
import type { ChartLayout } from '../../charts/renderChart.ts';
import type { OutcomesByYear } from '../../views/overTime/outcomesByYear.ts';
import { drawingFile } from './drawingFile.ts';

/** Names the drawing. */
export function titleOfShares({ name }: OutcomesByYear): string {
  return `Outcomes of full inspections by year. ${name}`;
}

/** The outcomes of a framework year by year. */
export function drawShares(outcomes: OutcomesByYear, layout: ChartLayout): string {
  return drawYearShares({
    id: `outcomes-by-year-${outcomes.slug}-${layout}`,
    title: titleOfShares(outcomes),
    description: outcomes.sentence,
    rows: outcomes.rows.map(({ year, of, outcomes: parts }) => ({
      year,
      whole: `${of} inspection${of === 1 ? '' : 's'}`,
      parts,
    })),
    layout,
  });
}

/** The same as a file of its own. */
export function sharesFile(outcomes: OutcomesByYear): string {
  return drawingFile(drawShares(outcomes, 'wide'), titleOfShares(outcomes), outcomes.sentence);
}
