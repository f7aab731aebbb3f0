import type { Element } from 'hast';
import { s } from 'hastscript';
import { type MarkName, markPaths } from './marks.ts';
import { round } from './round.ts';

/** The usual radius of a mark, in px. */
export const MARK_RADIUS = 8;

/** A mark at a place on a drawing; its colour comes from the class. */
export function drawMark(mark: MarkName, x: number, y: number, radius: number = MARK_RADIUS): Element {
  return s('path', {
    className: ['mark', `mark-${mark}`],
    transform: `translate(${round(x)} ${round(y)})`,
    d: markPaths(mark, radius),
  });
}
