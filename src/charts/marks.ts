import { arc } from 'd3-shape';
import { insetPolygon, type Point } from './insetPolygon.ts';
import { round } from './round.ts';

/**
 * Every mark of the site, by what it stands for. Findings: `strength`, `weakness`, `grave` (a significant weakness or
 * priority action), `enough` and `not-enough` progress. Outcomes from 2023: `positive`, `mixed`, `failings`. Outcomes
 * 2016 to 2022: `plan`, `no-plan`. Return visits: `all`, `some`, `none`. And `unknown`: not recorded, not yet inspected.
 * A theme in an area: `both` a weakness and a strength, `unmentioned`, `unheld` (a visit without findings held). Years
 * since a visit, in steps of two: `age-new`, `age-two`, `age-four`, `age-six`.
 */
export const MARK_NAMES = [
  'strength',
  'weakness',
  'grave',
  'enough',
  'not-enough',
  'positive',
  'mixed',
  'failings',
  'plan',
  'no-plan',
  'all',
  'some',
  'none',
  'unknown',
  'both',
  'unmentioned',
  'unheld',
  'age-new',
  'age-two',
  'age-four',
  'age-six',
] as const;

/** What a mark stands for. */
export type MarkName = (typeof MARK_NAMES)[number];

/** How far a mark reaches from its middle, in radii: a viewBox of ±1.25 radius holds any of them. */
export const MARK_EXTENT = 1.2;

/** Thickness of outlines, in radii: 2.2px at the usual radius of 8. */
const LINE = 0.28;
/** A triangle has little room inside, and must still look open. */
const THIN_LINE = 0.2;

const SHAPES: Record<MarkName, (radius: number) => string> = {
  strength: (r) => circle(r),
  positive: (r) => circle(r),
  mixed: (r) => circle(r) + rightHalfDisc(r * (1 - LINE)),
  unknown: dashedRing,
  weakness: (r) => outline(diamond(r), r * LINE),
  grave: (r) => polygon(diamond(r)),
  failings: (r) => polygon(diamond(r)),
  plan: (r) => polygon(page(r)) + writing(r),
  'no-plan': (r) => outline(page(r), r * LINE),
  all: (r) => polygon(triangle(r)),
  some: halfTriangle,
  none: (r) => outline(triangle(r), r * THIN_LINE),
  enough: (r) => polygon(triangle(r)),
  'not-enough': (r) => outline(triangle(r), r * THIN_LINE),
  both: (r) => leftHalfDiamond(r) + rightHalfDisc(r, 0.14 * r),
  unmentioned: (r) => circle(0.36 * r),
  unheld: (r) => bar(0.85 * r, 0.16 * r),
  'age-new': (r) => tally(r, 1),
  'age-two': (r) => tally(r, 2),
  'age-four': (r) => tally(r, 3),
  'age-six': (r) => tally(r, 4),
};

/**
 * The shape of a mark as SVG path data around 0,0, told from all others without colour. Fill it by the even-odd rule
 * (class `mark` in marks.css does), with no stroke. `struck` lays the one stroke of "better since" across it.
 * @param radius in px; the shapes look equally heavy at the same radius. Throws for an unknown mark.
 */
export function markPaths(mark: MarkName, radius: number, options: { readonly struck?: boolean } = {}): string {
  if (!Object.hasOwn(SHAPES, mark))
    throw new RangeError(`"${mark}" is not a mark. Marks are: ${MARK_NAMES.join(', ')}.`);
  return SHAPES[mark](radius) + (options.struck ? polygon(stroke(radius)) : '');
}

function circle(r: number): string {
  const [x, left] = [round(r), round(-r)];
  return `M${x},0A${x},${x} 0 1 1 ${left},0A${x},${x} 0 1 1 ${x},0Z`;
}

function rightHalfDisc(r: number, x = 0): string {
  const y = round(r);
  return `M${round(x)},${round(-r)}A${y},${y} 0 0 1 ${round(x)},${y}Z`;
}

/** The left half of an open diamond, closed along its spine. */
function leftHalfDiamond(r: number): string {
  const [d, x] = [r * MARK_EXTENT, -0.14 * r];
  const half: Point[] = [
    [x, -d],
    [x, d],
    [-d, 0],
  ];
  return outline(half, r * THIN_LINE);
}

/** Upright strokes as in counting: one for each two years that have begun. */
function tally(r: number, strokes: number): string {
  return Array.from({ length: strokes }, (_, index) => {
    const x = (index - (strokes - 1) / 2) * 0.62 * r;
    return bar(0.17 * r, r, x);
  }).join('');
}

function dashedRing(r: number): string {
  const dashes = 6;
  const turn = (2 * Math.PI) / dashes;
  const dash = arc<number>()
    .innerRadius(r * (1 - LINE))
    .outerRadius(r)
    .startAngle((index) => index * turn)
    .endAngle((index) => (index + 0.6) * turn)
    .digits(1);
  return Array.from({ length: dashes }, (_, index) => dash(index) ?? '').join('');
}

function diamond(r: number): Point[] {
  const d = r * MARK_EXTENT;
  return [
    [0, -d],
    [d, 0],
    [0, d],
    [-d, 0],
  ];
}

/** A sheet of paper with its upper right corner cut off. */
function page(r: number): Point[] {
  const [x, y, cut] = [0.85 * r, 1.1 * r, 0.5 * r];
  return [
    [-x, -y],
    [x - cut, -y],
    [x, cut - y],
    [x, y],
    [-x, y],
  ];
}

/** Two lines of writing on the page: the plan that had to be written. */
function writing(r: number): string {
  return [-0.12, 0.48].map((middle) => bar(0.5 * r, 0.13 * r, 0, middle * r)).join('');
}

/** A bar with its middle at x, y, of half this width and height. */
function bar(width: number, height: number, x = 0, y = 0): string {
  return polygon([
    [x - width, y - height],
    [x + width, y - height],
    [x + width, y + height],
    [x - width, y + height],
  ]);
}

/** Equal sides; the tip is a little further out than the base is, so that it looks centred. */
function triangle(r: number): Point[] {
  const half = (2.05 * r) / Math.sqrt(3);
  return [
    [0, -1.18 * r],
    [half, 0.87 * r],
    [-half, 0.87 * r],
  ];
}

function halfTriangle(r: number): string {
  const [tip, corner] = insetPolygon(triangle(r), r * THIN_LINE);
  if (!tip || !corner) return '';
  return polygon(triangle(r)) + polygon([tip, corner, [0, corner[1]]]);
}

/** A bar that rises to the right; even-odd filling turns it to a gap where it crosses something filled. */
function stroke(r: number): Point[] {
  const [x, y] = [1.1 * r, 0.55 * r];
  const [w, h] = [0.06 * r, 0.12 * r];
  return [
    [-x - w, y - h],
    [x - w, -y - h],
    [x + w, -y + h],
    [-x + w, y + h],
  ];
}

function outline(points: readonly Point[], line: number): string {
  return polygon(points) + polygon(insetPolygon(points, line));
}

function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;
}
