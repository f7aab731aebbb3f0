/** What a body may hold. */
export interface Limits {
  /** Characters in the whole body. */
  readonly characters: number;
  /** Lines in the whole body, blank ones too. */
  readonly lines: number;
  /** Characters in one paragraph. */
  readonly paragraph: number;
  /** Marks (see MARK) in one block, that is between two blank lines, list items or headings. */
  readonly marksInBlock: number;
  /** Marks in the whole body. */
  readonly marks: number;
  /** List and quotation marks at the starts of lines, in the whole body. */
  readonly markers: number;
  readonly tableColumns: number;
  /** Rows of one table, the heading row too. */
  readonly tableRows: number;
  /** Upright strokes in the whole body. */
  readonly strokes: number;
  /** Lists and quotations inside each other, in any mix. */
  readonly nesting: number;
}

/**
 * Each is far above what a page needs and far below what makes the parser slow: its time grows with the square of most
 * of these numbers (64,000 characters of underlined headings take it 50 seconds), and deep nesting overflows it.
 */
export const LIMITS: Limits = {
  characters: 64_000,
  lines: 1_200,
  paragraph: 8_000,
  marksInBlock: 800,
  marks: 4_000,
  markers: 2_000,
  tableColumns: 20,
  tableRows: 200,
  // A table of 20 columns and 200 rows has 4,221 with the line under its headings.
  strokes: 5_000,
  nesting: 6,
};

/** The characters whose pairs the parser must look for: emphasis, links, code, tags and what undoes them. */
export const MARK: RegExp = /[*_~[\]<`]/g;
