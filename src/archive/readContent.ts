import { type FieldPath, type Problem, sayField } from '../domain/problem.ts';
import {
  MARKDOWN_BYTES,
  nameOf,
  type ReadFile,
  readBytesAsText,
  sayTooLarge,
  toProblem,
  unread,
} from './fileProblems.ts';
import { findTwoReadings } from './findTwoReadings.ts';
import { type ParsedYaml, parseYaml, type ReadingProblem } from './parseYaml.ts';
import { CannotRead } from './readAgain.ts';
import { readQuickly } from './readQuickly.ts';
import { splitFrontMatter } from './splitFrontMatter.ts';

/** Reads the bytes of a Markdown file that are already at hand. */
export function readMarkdownBytes(path: string, bytes: Uint8Array): ReadFile {
  if (bytes.length > MARKDOWN_BYTES) return unread(path, [sayTooLarge(bytes.length, MARKDOWN_BYTES)]);
  return readBytesAsText(path, bytes, readMarkdown);
}

/** The same for a text. */
export function readMarkdown(path: string, text: string): ReadFile {
  const split = splitFrontMatter(text);
  if (split.problems.length > 0) return unread(path, split.problems);
  const { yaml, secondReading, body, bodyLine } = split;
  const quick = readQuickly(yaml, 1);
  const reading = quick && findTwoReadings(quick.data, secondReading).length === 0 ? quick : parseYaml(yaml, 1);
  if (reading.problems.length > 0) return unread(path, reading.problems);
  const { data, locate } = reading;
  const problems = reading === quick ? [] : compareReadings(path, reading, secondReading);
  return { file: { ...nameOf(path), data, body, bodyLine, locate }, problems };
}

/** Reads the text of a register. */
export function readRegister(path: string, text: string): ReadFile {
  const { data, problems, doubts, locate } = readQuickly(text, 0) ?? parseYaml(text);
  if (problems.length > 0) return unread(path, problems);
  return {
    file: { ...nameOf(path), data, body: '', bodyLine: 1, locate },
    problems: doubts.map((doubt) => toProblem(path, doubt)),
  };
}

function compareReadings(path: string, { data, doubts, locate }: ParsedYaml, second: unknown): Problem[] {
  if (second instanceof CannotRead) {
    const range = { line: second.line, column: 1, endLine: second.line, endColumn: 2 };
    const message = 'Other programs cannot read this line. Write it like the lines of other files.';
    return [toProblem(path, { rule: 'read-two-ways', range, message })];
  }
  // Nothing between the lines of hyphens is nothing to one reader and no fields to the other.
  if (data === null) return [];
  const disagreed = findTwoReadings(data, second).map((at) => ({
    ...toProblem(path, { rule: 'read-two-ways', range: locate(at), message: sayTwoWays(data, at) }),
    field: sayField(at),
  }));
  const isTold = ({ range }: ReadingProblem) =>
    disagreed.some(({ line, column }) => line === range.line && column === range.column);
  return [...disagreed, ...doubts.filter((doubt) => !isTold(doubt)).map((doubt) => toProblem(path, doubt))];
}

function sayTwoWays(data: unknown, at: FieldPath): string {
  const value = at.reduce<unknown>((group, step) => (group as Record<string | number, unknown>)[step], data);
  if (typeof value === 'object' && value !== null)
    return 'Programs read these lines in different ways. Write them like the lines of other files.';
  return 'Programs read this value in different ways. Put quotation marks around it.';
}
