import { group } from 'd3-array';
import type { ElementContent } from 'hast';
import type { MarkName } from './marks.ts';

/** How many findings, or areas with such findings, there are on one theme. */
export interface BalanceRow {
  readonly theme: string;
  /** The group of themes that it belongs to, as readers see it. */
  readonly group: string;
  /** Significant weaknesses and priority actions: filled diamonds. */
  readonly grave: number;
  /** All other weaknesses, areas for improvement among them: open diamonds. */
  readonly other: number;
  readonly strengths: number;
  readonly href?: string | undefined;
  /** The whole row in words, for those who hear it; begins with the theme. */
  readonly said?: string | undefined;
  /** Words at the outer edges of a row of marks, such as what others have: "3 of 7". */
  readonly beside?: { readonly weaknesses: string; readonly strengths: string } | undefined;
}

/** What the two sides of the spine are called, over each group. */
export interface SideWords {
  readonly weaknesses: string;
  readonly strengths: string;
}

/** Rows of one group of themes, each with its marks in reading order, filled diamonds first. */
export interface BalanceGroup<Row extends BalanceRow = BalanceRow> {
  readonly group: string;
  readonly rows: readonly (Row & { readonly weaknessMarks: MarkName[]; readonly strengthMarks: MarkName[] })[];
}

/** A way to draw the two sides of rows around a spine, fitted to all of them. All in px. */
export interface RowSides {
  /** Where the spine is, from the left. */
  readonly spine: number;
  readonly height: (row: BalanceRow) => number;
  readonly draw: (row: BalanceRow, top: number) => ElementContent[];
}

/**
 * Puts rows into their groups, both in the order in which they first come, with one mark for each finding: for table
 * cells that hold marks. Throws where a count is not a whole number from 0.
 */
export function groupBalance<Row extends BalanceRow>(rows: readonly Row[]): BalanceGroup<Row>[] {
  for (const { theme, grave, other, strengths } of rows) {
    const wrong = [grave, other, strengths].find((count) => !Number.isInteger(count) || count < 0);
    if (wrong !== undefined)
      throw new RangeError(`"${theme}" has a count of ${wrong}; counts are whole numbers from 0.`);
  }
  return [...group(rows, (row) => row.group)].map(([name, members]) => ({
    group: name,
    rows: members.map((row) => ({
      ...row,
      weaknessMarks: [...repeat('grave', row.grave), ...repeat('weakness', row.other)],
      strengthMarks: repeat('strength', row.strengths),
    })),
  }));
}

function repeat(mark: MarkName, times: number): MarkName[] {
  return Array.from({ length: times }, () => mark);
}
