import type { Model } from '../../domain/model.ts';
import type { DataTable } from '../../views/dataTable.ts';
import { figureDrawings } from './_figures.ts';
import { mapDrawings } from './_maps.ts';
import { drawingsOverTime } from './_overTime.ts';
import { themeDrawings } from './_themeDrawings.ts';

/** The files of a drawing, at `/drawings/<id>.csv` and `/drawings/<id>.svg`; made only when they are written. */
export interface DrawingFiles {
  /** Small letters, digits and hyphens; published addresses stay. */
  readonly id: string;
  readonly table: () => DataTable;
  readonly svg: () => string;
}

/** Every drawing that pages offer as files; where nothing is held, a page has a sentence and no drawing. */
export function allDrawings(model: Model): readonly DrawingFiles[] {
  return [...mapDrawings(model), ...drawingsOverTime(model), ...figureDrawings(model), ...themeDrawings(model)].filter(
    ({ table }) => table().length > 0,
  );
}
