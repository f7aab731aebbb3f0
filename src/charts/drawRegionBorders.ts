import type { Element } from 'hast';
import { s } from 'hastscript';
import { HEX_RADIUS, hexCorners, hexNeighbours } from './hexGrid.ts';
import type { HexTile } from './hexMap.ts';
import type { Point } from './insetPolygon.ts';
import { round } from './round.ts';

/** Lines between regions and along the coast, each side of a hexagon once; `centre` says where a tile is drawn. */
export function drawRegionBorders(tiles: readonly HexTile[], centre: (tile: HexTile) => Point): Element {
  const regionAt = new Map(tiles.map((tile) => [`${tile.column},${tile.row}`, tile.region]));
  const corners = hexCorners(HEX_RADIUS);
  let d = '';
  for (const tile of tiles) {
    const [x, y] = centre(tile);
    hexNeighbours(tile).forEach(({ column, row }, side) => {
      const place = `${column},${row}`;
      // A side between two tiles belongs to both: the western one draws it.
      const coast = !regionAt.has(place);
      if (!coast && (side > 2 || regionAt.get(place) === tile.region)) return;
      const [from, to] = [corners[side], corners[(side + 1) % 6]];
      if (from && to) d += `M${round(x + from[0])},${round(y + from[1])}L${round(x + to[0])},${round(y + to[1])}`;
    });
  }
  return s('path', { className: 'chart-border', d });
}
