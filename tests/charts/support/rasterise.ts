import type { Point } from '../../../src/charts/insetPolygon.ts';

/** Path data as the outlines it draws; reads M, L, H, V, A (circles only) and Z. */
export function readOutlines(d: string): Point[][] {
  const outlines: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command, rest] of d.matchAll(/([MLHVAZ])([^MLHVAZ]*)/g)) {
    const n = [...(rest ?? '').matchAll(/-?[\d.]+/g)].map(Number);
    const [a = 0, b = 0] = n;
    if (command === 'M') {
      at = [a, b];
      outlines.push([at]);
      continue;
    }
    if (command === 'Z') continue;
    const next: Point[] =
      command === 'H' ? [[a, at[1]]] : command === 'V' ? [[at[0], a]] : command === 'A' ? arcPoints(at, n) : [[a, b]];
    outlines.at(-1)?.push(...next);
    at = next.at(-1) ?? at;
  }
  return outlines;
}

/** Which of `side` × `side` squares over ±`reach` are filled, by the even-odd rule: true and false, row by row. */
export function rasterise(d: string, reach: number, side: number): boolean[] {
  const outlines = readOutlines(d);
  return Array.from({ length: side * side }, (_, index) => {
    const x = (((index % side) + 0.5) / side) * 2 * reach - reach;
    const y = ((Math.floor(index / side) + 0.5) / side) * 2 * reach - reach;
    return outlines.filter((outline) => contains(outline, [x, y])).length % 2 === 1;
  });
}

function contains(outline: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  outline.forEach((a, index) => {
    const b = outline[(index + 1) % outline.length] ?? a;
    if (a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
  });
  return inside;
}

/** Points on a circular arc: radius, radius, 0, large, sweep, x, y. */
function arcPoints(from: Point, [r = 0, , , large = 0, sweep = 0, x = 0, y = 0]: readonly number[]): Point[] {
  const half: Point = [(x - from[0]) / 2, (y - from[1]) / 2];
  const chord = Math.hypot(...half);
  const rise = Math.sqrt(Math.max(0, r * r - chord * chord)) * (large === sweep ? -1 : 1);
  const cx = from[0] + half[0] - (half[1] / chord) * rise;
  const cy = from[1] + half[1] + (half[0] / chord) * rise;
  const start = Math.atan2(from[1] - cy, from[0] - cx);
  let turn = Math.atan2(y - cy, x - cx) - start;
  if (sweep && turn <= 0) turn += 2 * Math.PI;
  if (!sweep && turn >= 0) turn -= 2 * Math.PI;
  return Array.from({ length: 24 }, (_, index): Point => {
    const angle = start + (turn * (index + 1)) / 24;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
  });
}
