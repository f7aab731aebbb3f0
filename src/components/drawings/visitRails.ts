import { drawVisitRails } from '../../charts/drawVisitRails.ts';
import type { ChartLayout } from '../../charts/renderChart.ts';
import type { VisitRails } from '../../views/overTime/visitRails.ts';
import { withBase } from '../withBase.ts';
import { drawingFile } from './drawingFile.ts';

/** Names the drawing. */
export function titleOfRails({ name }: VisitRails): string {
  return `Every visit over time. ${name}`;
}

/** The visits of a framework over time. */
export function drawRails(rails: VisitRails, layout: ChartLayout): string {
  return drawVisitRails({
    id: `visits-${rails.slug}-${layout}`,
    title: titleOfRails(rails),
    description: rails.sentence,
    rails: rails.rails.map(({ label, visits }) => ({
      label,
      visits: visits.map(({ date, mark, name, href }) => ({ date, mark, name, href: withBase(href) })),
    })),
    from: rails.from,
    to: rails.to,
    layout,
  });
}

/** The same as a file of its own, with what the marks mean in its sentence. */
export function railsFile(rails: VisitRails): string {
  return drawingFile(drawRails(rails, 'wide'), titleOfRails(rails), rails.sentence);
}
