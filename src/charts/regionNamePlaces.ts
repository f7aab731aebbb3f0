import { least, mean, range } from 'd3-array';
import { HEX_PITCH } from './hexGrid.ts';
import type { Point } from './insetPolygon.ts';
import { LINE_HEIGHT, measureText } from './measureText.ts';
import { type Box, distanceTo, edgePoints } from './regionNameBox.ts';
import { wrapText } from './wrapText.ts';

/** The middle of a hexagon, with its region. */
export interface RegionTile {
  readonly region?: string | undefined;
  readonly centre: Point;
}

/** A place where a region's name could stand; the lower the cost, the better. */
export interface NamePlace {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly cost: number;
  readonly leader: readonly [Point, Point] | undefined;
}

type Place = Omit<NamePlace, 'lines'>;

/** Names stand in lines of about this width, in px, or in one line, whichever fits into what the land leaves. */
const NAME_WIDTH = 84;
const ONE_LINE = 1000;
const STEP = 6;
/** How far words keep from the middle of a hexagon. */
const CLEARANCE = HEX_PITCH / 2 + 2;
/** How much nearer than any other region its own must be, for a name to need no line. */
const CLEARLY = HEX_PITCH / 6;
/** A line longer than this would not be followed. */
const FAR = HEX_PITCH * 3.5;

/** All places right beside a region where its name covers no land and no other region is nearer. */
export function placesBeside(region: Region, tiles: readonly RegionTile[], size: Point): NamePlace[] {
  const own = tiles.filter((tile) => tile.region === region.slug);
  const others = tiles.filter((tile) => tile.region !== region.slug);
  const middle: Point = [mean(own, ({ centre }) => centre[0]) ?? 0, mean(own, ({ centre }) => centre[1]) ?? 0];
  return eachBox(region.name, tiles, size, (box) => {
    const near = nearest(box, own);
    const other = nearest(box, others);
    if (near > HEX_PITCH * 1.5 || near + CLEARLY > other) return undefined;
    return { box, cost: near - Math.min(other, HEX_PITCH * 3) / 2 + distanceTo(box, middle) / 8, leader: undefined };
  });
}

/** All places from which a straight line to the region crosses no other. */
export function placesWithLine(region: Region, tiles: readonly RegionTile[], size: Point): NamePlace[] {
  const own = tiles.filter((tile) => tile.region === region.slug);
  const others = tiles.filter((tile) => tile.region !== region.slug);
  return eachBox(region.name, tiles, size, (box) => {
    const lines = own
      .filter(({ centre }) => distanceTo(box, centre) <= FAR)
      .flatMap(({ centre }) => edgePoints(box).map((start): [Point, Point] => [start, centre]))
      .filter((line) => lengthOf(line) <= FAR)
      .filter((line) => others.every(({ centre }) => distanceToLine(centre, line) > CLEARANCE));
    const leader = least(lines, lengthOf);
    return leader && { box, cost: lengthOf(leader), leader };
  });
}

interface Region {
  readonly slug: string;
  readonly name: string;
}

function eachBox(
  name: string,
  tiles: readonly RegionTile[],
  size: Point,
  judge: (box: Box) => Place | undefined,
): NamePlace[] {
  const longestWord = Math.max(...name.split(/\s+/).map((word) => measureText(word)));
  const [broken, whole] = [wrapText(name, Math.max(NAME_WIDTH, longestWord)), wrapText(name, ONE_LINE)];
  return (broken.length > 1 ? [broken, whole] : [whole]).flatMap((lines) =>
    freeBoxes(lines, tiles, size).flatMap((box) => {
      const place = judge(box);
      return place ? [{ ...place, lines }] : [];
    }),
  );
}

function freeBoxes(lines: readonly string[], tiles: readonly RegionTile[], [width, height]: Point): Box[] {
  const halfWidth = Math.max(0, ...lines.map((line) => measureText(line))) / 2;
  const half = (lines.length * LINE_HEIGHT) / 2;
  // Letters do not fill their lines.
  const halfHeight = half - 2;
  return range(halfWidth, width - halfWidth + 0.1, STEP)
    .flatMap((x) => range(half, height - half + 0.1, STEP).map((y) => ({ x, y, halfWidth, halfHeight })))
    .filter((box) => tiles.every(({ centre }) => distanceTo(box, centre) >= CLEARANCE));
}

function nearest(box: Box, tiles: readonly RegionTile[]): number {
  let distance = Number.POSITIVE_INFINITY;
  for (const { centre } of tiles) distance = Math.min(distance, distanceTo(box, centre));
  return distance;
}

function lengthOf([from, to]: readonly [Point, Point]): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

function distanceToLine([x, y]: Point, [a, b]: readonly [Point, Point]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}
