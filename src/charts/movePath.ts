import { round } from './round.ts';

/** The ends of lines and arcs in path data; the radii of an arc stay as they are. */
const ENDS = /([ML]| [01] [01] )(-?[\d.]+),(-?[\d.]+)/g;

/** Path data of straight lines and arcs in absolute places, such as `markPaths` gives for findings, moved by x and y. */
export function movePath(d: string, x: number, y: number): string {
  return d.replace(ENDS, (_, before, endX, endY) => `${before}${round(Number(endX) + x)},${round(Number(endY) + y)}`);
}
