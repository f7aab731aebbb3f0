import { group, max } from 'd3-array';
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { type CellMarks, cellSides } from './cellMarks.ts';
import { drawKey } from './drawKey.ts';
import { drawMark } from './drawMark.ts';
import { drawLines } from './drawText.ts';
import type { MarkName } from './marks.ts';
import { LINE_HEIGHT } from './measureText.ts';
import { type ChartInput, renderChart } from './renderChart.ts';
import { round } from './round.ts';
import { wrapText } from './wrapText.ts';

/** What `drawMatrix` draws. */
export interface MatrixInput extends ChartInput {
  /** Names of the columns. */
  readonly columns: readonly string[];
  readonly rows: readonly MatrixChartRow[];
  /** What the marks mean, over the drawing. */
  readonly key: readonly { readonly mark: MarkName; readonly text: string }[];
}

/** A row of marks: one cell for each column. */
export interface MatrixChartRow {
  readonly name: string;
  /** Rows of the same heading stand under it together. */
  readonly heading: string;
  readonly cells: readonly { readonly grave: number; readonly other: number; readonly strengths: number }[];
}

const NAMES_WIDTH = 232;
const COLUMN = 124;
const GAP = 12;
/** Marks are drawn a little smaller than in a table, whose units are those of `layOutCell`. */
const SCALE = 0.85;
const RADIUS = 6.4;

/**
 * Draws a row of marks for each council, weaknesses left of a spine and strengths right of it in each column, as SVG text.
 * One mark is one finding. Throws for a row that has not as many cells as there are columns.
 */
export function drawMatrix(input: MatrixInput): string {
  const width = NAMES_WIDTH + input.columns.length * COLUMN;
  const { parts, height: headHeight } = drawHead(input, width);
  let y = headHeight;
  for (const [heading, rows] of group(input.rows, (row) => row.heading)) {
    parts.push(...drawLines([{ text: heading, className: 'chart-strong' }], 0, y + GAP));
    y += GAP + LINE_HEIGHT + 4;
    for (const row of rows) {
      if (row.cells.length !== input.columns.length)
        throw new RangeError(`"${row.name}" has ${row.cells.length} cells in ${input.columns.length} columns.`);
      const name = wrapText(row.name, NAMES_WIDTH - GAP);
      const sides = row.cells.map(cellSides);
      const tallest = max(sides, ({ left, right }) => Math.max(left.height, right.height)) ?? 0;
      const height = Math.max(name.length * LINE_HEIGHT, tallest * SCALE) + 8;
      parts.push(
        s('path', { className: 'chart-grid', d: `M0,${round(y)}H${width}` }),
        ...drawLines(name, 0, y + 4),
        ...sides.flatMap(({ left, right }, at) => {
          const spine = spineOf(at);
          return [
            s('path', { className: 'chart-rule', d: `M${spine},${round(y + 2)}v${round(height - 4)}` }),
            ...drawSide(left, spine - 2 - left.width * SCALE, y + 4),
            ...drawSide(right, spine + 2, y + 4),
          ];
        }),
      );
      y += height;
    }
  }
  return renderChart(input, { kind: 'chart-matrix', width, height: y + 4, role: 'img' }, parts);
}

function spineOf(column: number): number {
  return NAMES_WIDTH + (column + 0.5) * COLUMN;
}

function drawSide(marks: CellMarks, x: number, y: number): ElementContent[] {
  return marks.places.map((place) => drawMark(place.mark, x + place.x * SCALE, y + place.y * SCALE, RADIUS));
}

/** The key, and the names of the columns with their last lines at one height. */
function drawHead(input: MatrixInput, width: number): { parts: ElementContent[]; height: number } {
  const key = drawKey(input.key, 0, width);
  const names = input.columns.map((column) => wrapText(column, COLUMN - GAP));
  const lines = max(names, (name) => name.length) ?? 0;
  const parts = names.flatMap((name, at) =>
    drawLines(name, NAMES_WIDTH + at * COLUMN, key.height + GAP + (lines - name.length) * LINE_HEIGHT),
  );
  return { parts: [...key.parts, ...parts], height: key.height + GAP + lines * LINE_HEIGHT };
}
