import type { Point } from './insetPolygon.ts';

/** A place in a grid of hexagons with a corner up: odd rows stand half a hexagon to the right; rows count northwards. */
export interface HexPlace {
  readonly column: number;
  readonly row: number;
}

/** From the middle of one hexagon to the next, in px: 24, the least that a finger can hit. */
export const HEX_PITCH = 24;

/** From the middle of a hexagon to its corners, in px. */
export const HEX_RADIUS = HEX_PITCH / Math.sqrt(3);

/** The middle of a hexagon, in px, x to the right and y down, with the hexagon 0,0 at the origin. */
export function hexCentre({ column, row }: HexPlace): Point {
  return [HEX_PITCH * (column + (isOdd(row) ? 0.5 : 0)), -1.5 * HEX_RADIUS * row];
}

/** The six corners of a hexagon around 0,0, clockwise from the top. */
export function hexCorners(radius: number): Point[] {
  return Array.from({ length: 6 }, (_, index) => {
    const turn = (index * Math.PI) / 3;
    return [radius * Math.sin(turn), -radius * Math.cos(turn)];
  });
}

/** The six places next to a hexagon; the one at index i lies across the side from corner i to corner i + 1. */
export function hexNeighbours({ column, row }: HexPlace): HexPlace[] {
  const east = isOdd(row) ? column + 1 : column;
  return [
    { column: east, row: row + 1 },
    { column: column + 1, row },
    { column: east, row: row - 1 },
    { column: east - 1, row: row - 1 },
    { column: column - 1, row },
    { column: east - 1, row: row + 1 },
  ];
}

function isOdd(row: number): boolean {
  return row % 2 !== 0;
}
