import type { Point } from './insetPolygon.ts';

/** Where each arrow key leads, x to the right and y down. */
const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Which of the middles of hexagons an arrow key leads to, by index: the nearest ahead, also over water. `aim` is the
 * place that the way began at: rows lie half a hexagon apart, and going up or down comes back to it. Undefined for any
 * other key and at the edge of the map.
 */
export function stepOnMap(places: readonly Point[], from: number, key: string, aim: Point): number | undefined {
  const direction = Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined;
  const start = places[from];
  if (!direction || !start) return undefined;
  const [dx, dy] = direction;
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  places.forEach(([x, y], index) => {
    const ahead = (x - start[0]) * dx + (y - start[1]) * dy;
    const aside = Math.abs((x - start[0]) * dy + (y - start[1]) * dx);
    // The next row lies 30° off the way up or down; what lies further aside than ahead is in another direction.
    if (ahead < 1 || aside > ahead) return;
    const drift = Math.abs((x - aim[0]) * dy + (y - aim[1]) * dx);
    const cost = ahead + aside + drift / 10;
    if (cost < least) [best, least] = [index, cost];
  });
  return best;
}
