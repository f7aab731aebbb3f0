import { group } from 'd3-array';
import { type MarkName, markPaths } from './marks.ts';
import { movePath } from './movePath.ts';

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

/** The marks of a cell as one small drawing: its spine is in the middle of its width, whatever stands on either side. */
export interface CellDrawing {
  readonly width: number;
  readonly height: number;
  /** One shape for all marks of a kind: hundreds of cells are laid out again when rows are sorted. */
  readonly shapes: readonly { readonly mark: MarkName; readonly d: string }[];
}

const RADIUS = 7.5;
/** From the spine to the box of the first mark. */
const CLEAR = 1;
const WIDTH = 2 * (COLUMNS * PITCH + CLEAR);

/** Draws both sides of a cell as path data, in the units of `layOutCell`. */
export function drawCell(counts: Parameters<typeof cellSides>[0]): CellDrawing {
  const { left, right } = cellSides(counts);
  const places = [
    ...left.places.map((place) => ({ ...place, x: WIDTH / 2 - CLEAR - left.width + place.x })),
    ...right.places.map((place) => ({ ...place, x: WIDTH / 2 + CLEAR + place.x })),
  ];
  return {
    width: WIDTH,
    height: Math.max(left.height, right.height),
    shapes: [...group(places, ({ mark }) => mark)].map(([mark, same]) => ({
      mark,
      d: same.map(({ x, y }) => movePath(markPaths(mark, RADIUS), x, y)).join(''),
    })),
  };
}
