import { drawFlowsAcross } from './drawFlowsAcross.ts';
import { drawFlowsDown } from './drawFlowsDown.ts';
import { drawText } from './drawText.ts';
import type { FlowRows } from './layOutFlows.ts';
import { LINE_HEIGHT } from './measureText.ts';
import { CHART_WIDTH, type ChartInput, type ChartLayout, renderChart } from './renderChart.ts';

/** What `drawFlows` draws. */
export interface FlowsInput extends ChartInput, FlowRows {
  /** `wide` runs to the right with words at each node; `narrow` runs down and has its words in a key, for a phone. */
  readonly layout: ChartLayout;
}

/** Draws how many things went from one state to the next, as bands of their width. Says so where there are none. */
export function drawFlows(input: FlowsInput): string {
  const { parts, height } =
    input.paths.length === 0
      ? { parts: [drawText('There is nothing to draw.', 0, LINE_HEIGHT / 2)], height: LINE_HEIGHT }
      : (input.layout === 'wide' ? drawFlowsAcross : drawFlowsDown)(input);
  return renderChart(input, { kind: 'chart-flows', width: CHART_WIDTH[input.layout], height, role: 'img' }, parts);
}
