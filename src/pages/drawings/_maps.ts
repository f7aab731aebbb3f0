import { mapFile } from '../../components/drawings/hexMap.ts';
import type { Model } from '../../domain/model.ts';
import { mapLayers } from '../../views/map/mapPages.ts';
import { mapTable } from '../../views/map/mapTable.ts';
import type { DrawingFiles } from './_drawings.ts';

/** The layers of the map. */
export function mapDrawings(model: Model): DrawingFiles[] {
  return mapLayers(model).map((layer) => ({
    id: layer.id,
    table: () => mapTable(layer),
    svg: () => mapFile(layer, model.regions),
  }));
}
