import type { MarkName } from './marks.ts';

/** Marks of one side of a table cell, laid out in a box; all in units of which a mark's own box is 20 by 20. */
export interface CellMarks {
  readonly width: number;
  readonly height: number;
  readonly places: readonly { readonly mark: MarkName; readonly x: number; readonly y: number }[];
}

const PITCH = 20;
const COLUMNS = 3;

/** Lays marks out from the spine outwards, three to a line; `side` says on which side of the spine the cell lies. */
export function layOutCell(marks: readonly MarkName[], side: 'left' | 'right'): CellMarks {
  const columns = Math.min(COLUMNS, marks.length);
  return {
    width: columns * PITCH,
    height: Math.ceil(marks.length / COLUMNS) * PITCH,
    places: marks.map((mark, index) => {
      const column = index % COLUMNS;
      const x = (side === 'right' ? column : columns - 1 - column) + 0.5;
      return { mark, x: x * PITCH, y: (Math.floor(index / COLUMNS) + 0.5) * PITCH };
    }),
  };
}

/** The marks of both sides of a cell, filled diamonds next to the spine. */
export function cellSides(counts: { readonly grave: number; readonly other: number; readonly strengths: number }) {
  const repeat = (mark: MarkName, times: number) => Array.from({ length: times }, () => mark);
  return {
    left: layOutCell([...repeat('grave', counts.grave), ...repeat('weakness', counts.other)], 'left'),
    right: layOutCell(repeat('strength', counts.strengths), 'right'),
  };
}
