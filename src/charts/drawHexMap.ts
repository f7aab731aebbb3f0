import { groups, min } from 'd3-array';
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawKey } from './drawKey.ts';
import { drawRegionBorders } from './drawRegionBorders.ts';
import { drawText } from './drawText.ts';
import { HEX_PITCH, HEX_RADIUS, hexCentre, hexCorners } from './hexGrid.ts';
import type { HexMapInput, HexTile } from './hexMap.ts';
import { hexMapLegend } from './hexMapLegend.ts';
import type { Point } from './insetPolygon.ts';
import { linkTo } from './linkTo.ts';
import { markPaths } from './marks.ts';
import { LINE_HEIGHT } from './measureText.ts';
import { placeRegionNames } from './placeRegionNames.ts';
import type { NamePlace } from './regionNamePlaces.ts';
import { renderChart } from './renderChart.ts';
import { round } from './round.ts';

const MARGIN = 2;
const MARK_RADIUS = 6.5;
/** Between two hexagons, in px: paper, so that no two colours touch. */
const GAP = 1.6;

/**
 * Draws areas as hexagons, each with the mark of its outcome, as SVG text; every hexagon with an address is a link.
 * Links come region by region, each a group with the region's name, and in it from north-west to south-east. One unit is 1 px at 22 em; charts.css draws it
 * larger where there is room. Throws where a place in the grid is not whole or two areas share one.
 */
export function drawHexMap(input: HexMapInput): string {
  checkPlaces(input.tiles);
  const places = input.tiles.map(hexCentre);
  const west = (min(places, ([x]) => x) ?? 0) - HEX_PITCH / 2 - MARGIN;
  const north = (min(places, ([, y]) => y) ?? 0) - HEX_RADIUS - MARGIN;
  const centre = (tile: HexTile): Point => {
    const [x, y] = hexCentre(tile);
    return [x - west, y - north];
  };
  const middles = input.tiles.map((tile) => ({ region: tile.region, centre: centre(tile) }));
  const width = Math.max(12 * HEX_PITCH, ...middles.map((tile) => tile.centre[0] + HEX_PITCH / 2 + MARGIN));
  const height = Math.max(LINE_HEIGHT, ...middles.map((tile) => tile.centre[1] + HEX_RADIUS + MARGIN));

  const names = placeRegionNames(middles, input.regions ?? [], [width, height]);
  const hasRegions = input.tiles.some(({ region }) => region !== undefined);
  const legend = input.key ? hexMapLegend(input.tiles, input.key) : [];
  const key = drawKey(
    legend.map(({ mark, label, count, of }) => ({ mark, text: `${count} of ${of}: ${label}` })),
    height + 12,
    width,
  );
  const parts: ElementContent[] = [
    s('defs', shapesOf(input)),
    ...drawRegions(input, centre),
    ...(hasRegions ? [drawRegionBorders(input.tiles, centre)] : []),
    s('g', { ariaHidden: 'true' }, names.map(drawName)),
    ...key.parts,
    ...(input.tiles.length ? [] : [drawText('There are no areas to draw.', 0, LINE_HEIGHT / 2)]),
  ];
  const role = input.tiles.some(({ href }) => href !== undefined) ? 'group' : 'img';
  const bottom = legend.length ? height + 12 + key.height : height;
  return renderChart(input, { kind: 'chart-map', width, height: bottom, role }, parts);
}

function checkPlaces(tiles: readonly HexTile[]): void {
  const taken = new Map<string, string>();
  for (const { name, column, row } of tiles) {
    if (!Number.isInteger(column) || !Number.isInteger(row)) {
      throw new RangeError(`${name} stands at column ${column}, row ${row}; both must be whole numbers.`);
    }
    const other = taken.get(`${column},${row}`);
    if (other !== undefined)
      throw new RangeError(`${other} and ${name} share column ${column}, row ${row} of the map.`);
    taken.set(`${column},${row}`, name);
  }
}

function sortTiles({ tiles, regions = [] }: HexMapInput): HexTile[] {
  const order = [...new Set([...regions.map(({ slug }) => slug), ...tiles.map(({ region }) => region)])];
  const rank = new Map(order.map((region, index) => [region, index]));
  const rankOf = (tile: HexTile) => rank.get(tile.region) ?? 0;
  return [...tiles].sort((a, b) => rankOf(a) - rankOf(b) || b.row - a.row || a.column - b.column);
}

/** The tiles of each region as a group that is named when it is read out; those of no known region by themselves. */
function drawRegions(input: HexMapInput, centre: (tile: HexTile) => Point): ElementContent[] {
  return groups(sortTiles(input), ({ region }) => region).flatMap(([slug, tiles]) => {
    const drawn = tiles.map((tile) => drawTile(tile, centre(tile), input.id));
    const region = input.regions?.find((each) => each.slug === slug);
    return region ? [s('g', { role: 'group', ariaLabel: region.name }, drawn)] : drawn;
  });
}

/** The hexagon and each mark that is used, once, under ids of this drawing. */
function shapesOf({ id, tiles }: HexMapInput): ElementContent[] {
  const corners = hexCorners(HEX_RADIUS - GAP / 2).map(([x, y]) => `${round(x)},${round(y)}`);
  return [
    s('path', { id: `${id}-hex`, d: `M${corners.join('L')}Z` }),
    ...[...new Set(tiles.map(({ mark }) => mark))].map((mark) =>
      s('path', { id: `${id}-${mark}`, d: markPaths(mark, MARK_RADIUS) }),
    ),
  ];
}

function drawTile(tile: HexTile, [cx, cy]: Point, id: string): ElementContent {
  const [x, y] = [round(cx), round(cy)];
  return linkTo(tile.href, `${tile.name}: ${tile.label}`, 'chart-tile', [
    s('use', { className: ['hex', `hex-${tile.mark}`], href: `#${id}-hex`, x, y }),
    s('use', { className: ['mark', `mark-${tile.mark}`], href: `#${id}-${tile.mark}`, x, y }),
  ]);
}

function drawName({ lines, box, leader }: NamePlace): ElementContent {
  const top = box.y - (lines.length * LINE_HEIGHT) / 2;
  return s('g', [
    ...(leader ? [s('path', { className: 'chart-leader', d: leaderPath(leader) })] : []),
    ...lines.map((line, index) =>
      drawText(line, box.x, top + (index + 0.5) * LINE_HEIGHT, { anchor: 'middle', className: 'chart-muted' }),
    ),
  ]);
}

/** As far as the edge of the hexagon, so that no line runs through a mark. */
function leaderPath([[x, y], [toX, toY]]: readonly [Point, Point]): string {
  const shown = 1 - (MARK_RADIUS * 1.4) / Math.hypot(toX - x, toY - y);
  return `M${round(x)},${round(y)}L${round(x + (toX - x) * shown)},${round(y + (toY - y) * shown)}`;
}
