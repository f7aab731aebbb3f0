import type { Range } from '../domain/problem.ts';

/**
 * Prepares to turn places counted in characters from the start of a text (from 0, the end just past the last) into lines
 * and columns. Preparing goes through the text once; each answer is then quick, so thousands of them are.
 */
export function locate(text: string): (start: number, end: number) => Range {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: lineEnd, index }) => index + lineEnd.length)];
  return (start, end) => {
    const [from, to] = [lineAt(starts, start), lineAt(starts, end)];
    return {
      line: from + 1,
      column: start - (starts[from] ?? 0) + 1,
      endLine: to + 1,
      endColumn: end - (starts[to] ?? 0) + 1,
    };
  };
}

/** The last line, counted from 0, that starts at or before the place. */
function lineAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
