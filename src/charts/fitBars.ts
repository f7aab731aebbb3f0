import { max } from 'd3-array';
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { BalanceRow, RowSides, SideWords } from './balance.ts';
import { drawText } from './drawText.ts';
import { LINE_HEIGHT, measureText } from './measureText.ts';
import { round } from './round.ts';

/** Half the thickness of a bar, in px. */
const HALF = 8;
const GAP = 6;
/** From the spine to where bars begin, in px: paper, so that bars of both sides never touch. */
const CLEAR = 3;

/**
 * Bars of one scale on both sides, with room for what the sides are called. Shapes say what colour says: weaknesses end in a point, as a diamond does, their
 * grave part is filled and the rest open, and strengths end round. Each bar has its number beside it.
 */
export function fitBars(
  rows: readonly BalanceRow[],
  [left, right]: readonly [number, number],
  sides: SideWords,
): RowSides {
  const most = { weak: max(rows, weak) ?? 0, strong: max(rows, (row) => row.strengths) ?? 0 };
  const words = {
    weak: (max(rows, (row) => measureText(sayWeak(row))) ?? 0) + CLEAR + GAP + 2,
    strong: measureText(String(most.strong)) + CLEAR + GAP + 2,
  };
  const share = most.weak + most.strong === 0 ? 0.5 : most.weak / (most.weak + most.strong);
  const wanted = left + words.weak + (right - left - words.weak - words.strong) * share;
  const [first, last] = [left + measureText(sides.weaknesses) + GAP, right - measureText(sides.strengths) - GAP];
  const spine = round(Math.min(Math.max(wanted, first), last));
  const perOne = Math.min(
    (spine - left - words.weak) / Math.max(1, most.weak),
    (right - spine - words.strong) / Math.max(1, most.strong),
  );
  return {
    spine,
    height: () => LINE_HEIGHT,
    draw: (row, top) => drawBars(row, spine, top + LINE_HEIGHT / 2, (count) => count * perOne),
  };
}

function weak(row: BalanceRow): number {
  return row.grave + row.other;
}

function sayWeak(row: BalanceRow): string {
  return row.grave ? `${weak(row)} (${row.grave})` : String(weak(row));
}

function drawBars(row: BalanceRow, spine: number, y: number, length: (count: number) => number): ElementContent[] {
  const [west, east] = [spine - CLEAR, spine + CLEAR];
  const [grave, all, strong] = [length(row.grave), length(weak(row)), length(row.strengths)];
  const graveEnd = row.other ? flat : pointed;
  return [
    ...(row.other ? [s('path', { className: 'bar-weakness', d: pointed(west - grave, west - all, y, 1) })] : []),
    ...(row.grave ? [s('path', { className: 'bar-grave', d: graveEnd(west, west - grave, y, 0) })] : []),
    ...(row.strengths ? [s('path', { className: 'bar-strength', d: rounded(east, east + strong, y) })] : []),
    drawText(sayWeak(row), west - all - GAP, y, { anchor: 'end' }),
    drawText(String(row.strengths), east + strong + GAP, y),
  ];
}

/** From x to the left as far as `end`, where it comes to a point; `inset` leaves room for an outline. */
function pointed(x: number, end: number, y: number, inset: number): string {
  const tip = Math.min(HALF, x - end);
  const half = HALF - inset;
  const [from, to, shoulder] = [round(x - inset), round(end + inset), round(Math.min(end + tip, x - inset))];
  return `M${from},${round(y - half)}H${shoulder}L${to},${round(y)}L${shoulder},${round(y + half)}H${from}Z`;
}

function flat(x: number, end: number, y: number): string {
  return `M${round(x)},${round(y - HALF)}H${round(end)}V${round(y + HALF)}H${round(x)}Z`;
}

function rounded(x: number, end: number, y: number): string {
  const rx = round(Math.min(HALF, end - x));
  const straight = round(end - rx);
  return `M${round(x)},${round(y - HALF)}H${straight}A${rx},${HALF} 0 0 1 ${straight},${round(y + HALF)}H${round(x)}Z`;
}
