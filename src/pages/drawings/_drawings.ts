import { yearsInTimeFile } from '../../components/drawings/yearsInTime.ts';
import type { Model } from '../../domain/model.ts';
import type { DataTable } from '../../views/dataTables.ts';
import { figuresPanel, figuresTable } from '../../views/figuresPanel.ts';

/** The files of a drawing, at `/drawings/<id>.csv` and `/drawings/<id>.svg`; made only when they are written. */
export interface DrawingFiles {
  /** Small letters, digits and hyphens; published addresses stay. */
  readonly id: string;
  readonly table: () => DataTable;
  readonly svg: () => string;
}

/** Every drawing that pages offer as files. */
export function allDrawings(model: Model): readonly DrawingFiles[] {
  return figureDrawings(model);
}

function figureDrawings(model: Model): DrawingFiles[] {
  return model.councils.flatMap(({ slug }) => {
    const panel = figuresPanel(model, slug);
    if (!panel || panel.years.length === 0) return [];
    return [{ id: `in-time-${slug}`, table: () => figuresTable(panel), svg: () => yearsInTimeFile(panel) }];
  });
}
