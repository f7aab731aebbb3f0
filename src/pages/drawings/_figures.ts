import { yearsInTimeFile } from '../../components/drawings/yearsInTime.ts';
import type { Model } from '../../domain/model.ts';
import { figuresPanel, figuresTable } from '../../views/figuresPanel.ts';
import type { DrawingFiles } from './_drawings.ts';

/** The figures beside inspections, council by council. */
export function figureDrawings(model: Model): DrawingFiles[] {
  return model.councils.flatMap(({ slug }) => {
    const panel = figuresPanel(model, slug);
    if (!panel || panel.years.length === 0) return [];
    return [{ id: `in-time-${slug}`, table: () => figuresTable(panel), svg: () => yearsInTimeFile(panel) }];
  });
}
