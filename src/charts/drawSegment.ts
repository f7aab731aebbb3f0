import { range } from 'd3-array';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { MarkName } from './marks.ts';
import { round } from './round.ts';

/** A part of a bar, in px. */
export interface SegmentBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LINE = 2;
/** From the middle of one hole to that of the next. */
const STEP = 16;

/** How a part is filled, as the mark of the same meaning is: so each looks its own without colour. */
const FILLS: Partial<Record<MarkName, (box: SegmentBox) => string>> = {
  mixed: (box) => open(box) + rectangle({ ...inner(box), y: box.y + box.height / 2, height: box.height / 2 - LINE }),
  some: (box) => open(box) + rectangle({ ...inner(box), y: box.y + box.height / 2, height: box.height / 2 - LINE }),
  failings: (box) => rectangle(box) + diamonds(box),
  plan: (box) => rectangle(box) + writing(box),
  'no-plan': open,
  none: open,
  unknown: open,
};

/** A part of a stacked bar in the colour and the manner of a mark: full, half, open, with holes or with lines. */
export function drawSegment(mark: MarkName, box: SegmentBox): Element {
  return s('path', { className: ['mark', `mark-${mark}`], d: (FILLS[mark] ?? rectangle)(box) });
}

function rectangle({ x, y, width, height }: SegmentBox): string {
  return `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}

function inner({ x, y, width, height }: SegmentBox): SegmentBox {
  return { x: x + LINE, y: y + LINE, width: Math.max(0, width - 2 * LINE), height: height - 2 * LINE };
}

function open(box: SegmentBox): string {
  return rectangle(box) + rectangle(inner(box));
}

/** A row of holes, evenly spaced and whole. */
function diamonds({ x, y, width, height }: SegmentBox): string {
  const count = Math.floor(width / STEP);
  const half = height * 0.24;
  const start = x + (width - (count - 1) * STEP) / 2;
  return range(count)
    .map((at) => `M${round(start + at * STEP)},${round(y + height / 2 - half)}l${diamondSides(round(half))}Z`)
    .join('');
}

function diamondSides(half: number): string {
  return `${half},${half}l${-half},${half}l${-half},${-half}`;
}

/** Two lines along the bar. */
function writing({ x, y, width, height }: SegmentBox): string {
  const [margin, line] = [Math.min(4, width / 4), height * 0.13];
  return [0.3, 0.6]
    .map((at) => rectangle({ x: x + margin, y: y + at * height, width: width - 2 * margin, height: line }))
    .join('');
}
