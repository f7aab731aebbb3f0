/** A place on a drawing, in px: [x, y], y downwards. */
export type Point = readonly [number, number];

/** The same polygon with every side moved inwards by `by` px. Corners run clockwise as seen on the page. */
export function insetPolygon(points: readonly Point[], by: number): Point[] {
  return points.map((corner, index) => {
    const before = points.at(index - 1) ?? corner;
    const after = points[(index + 1) % points.length] ?? corner;
    return meet(moveIn(before, corner, by), moveIn(corner, after, by));
  });
}

type Line = { readonly from: Point; readonly along: Point };

/** The line through a and b, moved to its right-hand side (the inside, where y points down). */
function moveIn(a: Point, b: Point, by: number): Line {
  const along: Point = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(...along);
  return { from: [a[0] - (along[1] / length) * by, a[1] + (along[0] / length) * by], along };
}

function meet(a: Line, b: Line): Point {
  const cross = a.along[0] * b.along[1] - a.along[1] * b.along[0];
  const t = ((b.from[0] - a.from[0]) * b.along[1] - (b.from[1] - a.from[1]) * b.along[0]) / cross;
  return [a.from[0] + t * a.along[0], a.from[1] + t * a.along[1]];
}
