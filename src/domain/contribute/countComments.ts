/**
 * How many lines of the fields of a file carry a comment, for people, which no reader of values keeps. A # sign begins
 * one at the start of a line or after a space, unless quotation marks are around it.
 */
export function countComments(text: string): number {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const close = lines.indexOf('---', 1);
  return lines.slice(1, close === -1 ? lines.length : close).filter((line) => /(?:^|\s)#/.test(withoutQuoted(line)))
    .length;
}

/** A line without its values in quotation marks; marks inside words, as in "it's", hold nothing together. */
function withoutQuoted(line: string): string {
  return line.replace(/(?<=^|[:,[{-]\s*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g, '');
}
