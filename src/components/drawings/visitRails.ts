import type { KeyEntry } from '../../charts/drawKey.ts';
import { drawVisitRails } from '../../charts/drawVisitRails.ts';
import type { ChartLayout } from '../../charts/renderChart.ts';
import type { VisitRails } from '../../views/overTime/visitRails.ts';
import { withBase } from '../withBase.ts';
import { drawingFile } from './drawingFile.ts';
import { keyOf } from './keyOf.ts';

/** Names the drawing. */
export function titleOfRails({ name }: VisitRails): string {
  return `Every visit over time. ${name}`;
}

/** The visits of a framework over time; `key` where the drawing has to explain its marks itself. */
export function drawRails(rails: VisitRails, layout: ChartLayout, key?: readonly KeyEntry[]): string {
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
    key,
    layout,
  });
}

/** The same as a file of its own. */
export function railsFile(rails: VisitRails): string {
  const key = rails.rails.flatMap((rail) => keyOf(rail.key, rail.visits.length));
  return drawingFile(drawRails(rails, 'wide', key), titleOfRails(rails), rails.sentence);
}
