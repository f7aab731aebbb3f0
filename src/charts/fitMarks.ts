import { max } from 'd3-array';
import type { BalanceRow, RowSides, SideWords } from './balance.ts';
import { drawMark } from './drawMark.ts';
import { drawText } from './drawText.ts';
import type { MarkName } from './marks.ts';
import { measureText } from './measureText.ts';

const RADIUS = 7;
/** From the middle of one mark to the next, in px. */
const PITCH = 18;
const LINE = 20;
const GAP = 8;

/**
 * One mark a finding, counted outwards from the spine, filled diamonds first; more than fit go on to further lines. What
 * stands beside a row is at the outer edges.
 */
export function fitMarks(
  rows: readonly BalanceRow[],
  [left, right]: readonly [number, number],
  sides: SideWords,
): RowSides {
  const beside = widest(rows, (row) => row.beside?.weaknesses);
  const [from, to] = [left + beside, right - widest(rows, (row) => row.beside?.strengths)];
  const room = Math.floor((to - from) / PITCH);
  const most = { weak: max(rows, (row) => row.grave + row.other) ?? 0, strong: max(rows, (row) => row.strengths) ?? 0 };
  const strongWanted = Math.max(1, Math.min(most.strong, Math.max(Math.floor(room / 2), room - most.weak)));
  const wanted = from + Math.max(1, Math.min(most.weak, room - strongWanted)) * PITCH;
  const [first, last] = [left + measureText(sides.weaknesses) + GAP, right - measureText(sides.strengths) - GAP];
  const spine = Math.min(Math.max(wanted, first), last);
  const weakColumns = Math.max(1, Math.floor((spine - from) / PITCH));
  const strongColumns = Math.max(1, Math.floor((to - spine) / PITCH));
  const place = (mark: MarkName, index: number, columns: number, side: 1 | -1, top: number) =>
    drawMark(
      mark,
      spine + side * ((index % columns) + 0.55) * PITCH,
      top + (Math.floor(index / columns) + 0.5) * LINE,
      RADIUS,
    );
  return {
    spine,
    height: (row) =>
      LINE * Math.max(1, Math.ceil((row.grave + row.other) / weakColumns), Math.ceil(row.strengths / strongColumns)),
    draw: (row, top) => [
      ...Array.from({ length: row.grave + row.other }, (_, index) =>
        place(index < row.grave ? 'grave' : 'weakness', index, weakColumns, -1, top),
      ),
      ...Array.from({ length: row.strengths }, (_, index) => place('strength', index, strongColumns, 1, top)),
      ...(row.beside ? drawBeside(row.beside, left, right, top + LINE / 2) : []),
    ],
  };
}

function widest(rows: readonly BalanceRow[], words: (row: BalanceRow) => string | undefined): number {
  const width = max(rows, (row) => measureText(words(row) ?? '')) ?? 0;
  return width > 0 ? width + GAP : 0;
}

function drawBeside({ weaknesses, strengths }: SideWords, left: number, right: number, y: number) {
  const className = 'chart-muted';
  return [drawText(weaknesses, left, y, { className }), drawText(strengths, right, y, { anchor: 'end', className })];
}
