import { drawYearLines } from '../../charts/drawYearLines.ts';
import type { FiguresPanel } from '../../views/figuresPanel.ts';
import { drawingFile } from './drawingFile.ts';

/** New plans in time, year by year, in a council and in the middle council of England. */
export function yearsInTime(panel: FiguresPanel, layout: 'wide' | 'narrow'): string {
  return drawYearLines({
    id: `in-time-${layout}`,
    title: panel.title,
    description: panel.sentence,
    own: {
      label: layout === 'wide' ? panel.labels.own : panel.labels.here,
      points: panel.years.map(({ year, own }) => ({ year, percent: own })),
    },
    beside: {
      label: panel.labels.england,
      points: panel.years.map(({ year, england }) => ({ year, percent: england })),
    },
    layout,
  });
}

/** The same as a file of its own. */
export function yearsInTimeFile(panel: FiguresPanel): string {
  const source = `${panel.source.words}. Open Government Licence v3.0. Middle worked out by SEND report cards.`;
  return drawingFile(yearsInTime(panel, 'wide'), panel.title, panel.sentence, source);
}
