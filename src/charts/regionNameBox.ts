import type { Point } from './insetPolygon.ts';

/** A box around words, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** How far a point is from a box; 0 inside. */
export function distanceTo(box: Box, [px, py]: Point): number {
  const x = Math.max(0, Math.abs(px - box.x) - box.halfWidth);
  const y = Math.max(0, Math.abs(py - box.y) - box.halfHeight);
  // Asked some million times for one map; Math.hypot takes ten times as long.
  return Math.sqrt(x * x + y * y);
}

/** Whether two boxes come closer than 8 px to each other. */
export function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth + 8 && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight + 8;
}

/** Whether a line runs through a box, or ends within 3 px of it; its very beginning does not count. */
export function crosses(box: Box, [from, to]: readonly [Point, Point]): boolean {
  return Array.from({ length: 20 }, (_, index) => (index + 1) / 20).some(
    (t) => distanceTo(box, [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]) < 3,
  );
}

/** Where a line may leave a box: the middles of its sides and the ends of its top and bottom. */
export function edgePoints({ x, y, halfWidth, halfHeight }: Box): Point[] {
  return [
    [x - halfWidth, y],
    [x + halfWidth, y],
    ...[-0.8, 0, 0.8].flatMap((t): Point[] => [
      [x + t * halfWidth, y - halfHeight],
      [x + t * halfWidth, y + halfHeight],
    ]),
  ];
}
