import { mapFile } from '../../components/drawings/hexMap.ts';
import type { Model } from '../../domain/model.ts';
import type { DataTable } from '../../views/dataTables.ts';
import { mapLayers } from '../../views/map/mapPages.ts';
import { mapTable } from '../../views/map/mapTable.ts';

/** The files of a drawing, at `/drawings/<id>.csv` and `/drawings/<id>.svg`; made only when they are written. */
export interface DrawingFiles {
  /** Small letters, digits and hyphens; published addresses stay. */
  readonly id: string;
  readonly table: () => DataTable;
  readonly svg: () => string;
}

/** Every drawing that pages offer as files. */
export function allDrawings(model: Model): readonly DrawingFiles[] {
  return [...maps(model)];
}

function maps(model: Model): DrawingFiles[] {
  return mapLayers(model).map((layer) => ({
    id: layer.id,
    table: () => mapTable(layer),
    svg: () => mapFile(layer, model.regions),
  }));
}
