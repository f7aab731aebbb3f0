/** What stands before the words of a line. */
export interface Prefix {
  /** Marks that open or continue a quotation or a list: `>`, `-`, `12.` */
  readonly markers: number;
  /** Columns of white space before the words, around the marks; a tab counts up to the next multiple of four. */
  readonly indent: number;
}

const MARKER = /(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
/** A line across the page, such as `* * *`, which looks like a list in a list in a list. */
const THEMATIC_BREAK = /([-*_])[ \t]*(?:\1[ \t]*){2,}$/y;

/** Far more than any body may nest: a line of 30,000 marks need not be counted to its end. */
const ENOUGH = 30;

/** Counts the marks and the white space that a line begins with; stops at 30 marks. */
export function readPrefix(line: string): Prefix {
  let [at, column, markers, indent] = [0, 0, 0, 0];
  while (at < line.length && markers < ENOUGH) {
    const char = line[at];
    if (char === ' ' || char === '\t') {
      const width = char === ' ' ? 1 : 4 - (column % 4);
      [at, column, indent] = [at + 1, column + width, indent + width];
      continue;
    }
    THEMATIC_BREAK.lastIndex = at;
    if (THEMATIC_BREAK.test(line)) break;
    MARKER.lastIndex = at;
    const marker = MARKER.exec(line)?.[0];
    if (!marker) break;
    [at, column, markers] = [at + marker.length, column + marker.length, markers + 1];
  }
  return { markers, indent };
}
