/** From this second half of a postcode on a council serves, up to the next run. */
export interface PostcodeRun {
  /** A digit and two letters: "5BB". */
  readonly from: string;
  /** Its slug. */
  readonly council: string;
}

/** The first second half that a postcode can have. */
export const FIRST_INWARD = '0AA';

const WHOLE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PART = /^\d[A-Z]{2} [a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The runs in a line of the table: "reading" serves all of an outcode, "0AA reading, 5BB wokingham" each a part. The line
 * has the form that `explainRuns` asks for.
 */
export function readRuns(line: string): PostcodeRun[] {
  if (!line.includes(' ')) return [{ from: FIRST_INWARD, council: line }];
  return line.split(', ').map((part) => ({ from: part.slice(0, 3), council: part.slice(4) }));
}

/** What is wrong with a line of the table, in plain words; undefined where nothing is. */
export function explainRuns(line: string): string | undefined {
  if (WHOLE.test(line)) return undefined;
  const broken = line.split(', ').find((part) => !PART.test(part));
  if (broken === undefined) return undefined;
  return `"${broken}" cannot be read. Write "0AA reading, 5BB wokingham", or one council alone: reading.`;
}
