import { drawDelays } from '../../charts/drawDelays.ts';
import type { ChartLayout } from '../../charts/renderChart.ts';
import type { ReportDelays } from '../../views/overTime/reportDelays.ts';
import { drawingFile } from './drawingFile.ts';

/** Names the drawing. */
export function titleOfDelays({ name }: ReportDelays): string {
  return `Days from visit to report. ${name}`;
}

/** How long the reports of a framework took. */
export function drawReportDelays(delays: ReportDelays, layout: ChartLayout): string {
  const { slug, weeks, median, sentence } = delays;
  return drawDelays({
    id: `days-to-report-${slug}-${layout}`,
    title: titleOfDelays(delays),
    description: sentence,
    weeks,
    median,
    layout,
  });
}

/** The same as a file of its own. */
export function delaysFile(delays: ReportDelays): string {
  return drawingFile(drawReportDelays(delays, 'wide'), titleOfDelays(delays), delays.sentence);
}
