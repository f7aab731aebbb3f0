import { drawHexMap } from '../../charts/drawHexMap.ts';
import type { MapLayer } from '../../views/map/mapLayer.ts';
import { withBase } from '../withBase.ts';
import { drawingFile } from './drawingFile.ts';

type Regions = readonly { readonly slug: string; readonly name: string }[];

/** A map for a page, which has the key beside it. */
export function drawMap(layer: MapLayer, regions: Regions): string {
  return drawHexMap(inputOf(layer, regions));
}

/** The same as a file, with the key inside. */
export function mapFile(layer: MapLayer, regions: Regions): string {
  const svg = drawHexMap({ ...inputOf(layer, regions), key: layer.key });
  return drawingFile(svg, layer.title, layer.sentence);
}

function inputOf({ id, title, sentence, tiles }: MapLayer, regions: Regions) {
  return {
    id,
    title: `Map. ${title}`,
    description: sentence,
    regions,
    tiles: tiles.map((tile) => ({ ...tile, href: withBase(tile.href) })),
  };
}
