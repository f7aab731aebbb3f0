import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawMark } from './drawMark.ts';
import type { Point } from './insetPolygon.ts';
import type { PlacedVisit } from './layOutHistory.ts';
import { linkTo } from './linkTo.ts';
import { round } from './round.ts';
import { nameOf } from './visitLabel.ts';

/** Half of the smallest area that a finger can hit, in px. */
const TARGET = 12;
const RING = 12.5;

/** A visit as one link: its mark, a dashed ring where its day is not known, a line to its words, and its words. */
export function drawVisit(
  visit: PlacedVisit,
  [x, y]: Point,
  leader: string | undefined,
  words: readonly ElementContent[],
): ElementContent {
  const [cx, cy] = [round(x), round(y)];
  return linkTo(visit.href, nameOf(visit), 'chart-visit', [
    s('circle', { className: 'chart-target', cx, cy, r: TARGET }),
    ...(leader ? [s('path', { className: 'chart-leader', d: leader })] : []),
    ...(visit.dayKnown ? [] : [s('circle', { className: 'chart-month', cx, cy, r: RING })]),
    drawMark(visit.mark, x, y),
    ...words,
  ]);
}
