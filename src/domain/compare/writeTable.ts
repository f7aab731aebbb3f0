/** A character with which a spreadsheet would begin to calculate. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows as the text of a CSV file, columns in the order of the first row, as pages/_writeCsv.ts writes them at build time:
 * cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function writeTable(rows: readonly Readonly<Record<string, string | undefined>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
