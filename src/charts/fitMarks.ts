import { max } from 'd3-array';
import type { BalanceRow, RowSides } from './balance.ts';
import { drawMark } from './drawMark.ts';
import type { MarkName } from './marks.ts';

const RADIUS = 7;
/** From the middle of one mark to the next, in px. */
const PITCH = 18;
const LINE = 20;

/** One mark a finding, counted outwards from the spine, filled diamonds first; more than fit go on to further lines. */
export function fitMarks(rows: readonly BalanceRow[], [left, right]: readonly [number, number]): RowSides {
  const room = Math.floor((right - left) / PITCH);
  const most = { weak: max(rows, (row) => row.grave + row.other) ?? 0, strong: max(rows, (row) => row.strengths) ?? 0 };
  const strongColumns = Math.max(1, Math.min(most.strong, Math.max(Math.floor(room / 2), room - most.weak)));
  const weakColumns = Math.max(1, Math.min(most.weak, room - strongColumns));
  const spine = left + weakColumns * PITCH;
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
    ],
  };
}
