import { drawFlows } from '../../charts/drawFlows.ts';
import type { ChartLayout } from '../../charts/renderChart.ts';
import type { OutcomeFlows } from '../../views/overTime/outcomeFlows.ts';
import { drawingFile } from './drawingFile.ts';

/** Names the drawing. */
export function titleOfFlows({ steps }: OutcomeFlows): string {
  return `What followed. ${steps[0].label}`;
}

/** What the inspections of one kind were followed by. */
export function drawOutcomeFlows(flows: OutcomeFlows, layout: ChartLayout): string {
  return drawFlows({
    id: `what-followed-${flows.id}-${layout}`,
    title: titleOfFlows(flows),
    description: flows.sentence,
    steps: flows.steps,
    paths: flows.paths,
    layout,
  });
}

/** The same as a file of its own. */
export function flowsFile(flows: OutcomeFlows): string {
  return drawingFile(drawOutcomeFlows(flows, 'wide'), titleOfFlows(flows), `${flows.sentence} ${flows.caution}`);
}
