import type { ContentFile } from '../domain/contentFile.ts';
import { type FieldPath, type Problem, sayField } from '../domain/problem.ts';
import { findTwoReadings } from './findTwoReadings.ts';
import { type ParsedYaml, parseYaml, type ReadingProblem } from './parseYaml.ts';
import { readPlainYaml } from './readPlainYaml.ts';
import { readText } from './readText.ts';
import { CannotRead, splitFrontMatter } from './splitFrontMatter.ts';

/** One file, and what kept it from being read; `file.data` is undefined where it could not be read. */
export interface ReadFile {
  readonly file: ContentFile;
  readonly problems: readonly Problem[];
}

/** The size that a Markdown file may have, in bytes. */
export const MARKDOWN_BYTES = 64 * 1024;

// Paths are given here as a person would type them, with slashes. No disk: the form of the website reads with this too.

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

/** Most files are in the plain form, and are read in a tenth of the time. */
function readQuickly(text: string, lineOffset: number): ParsedYaml | undefined {
  const plain = readPlainYaml(text, lineOffset);
  return plain && { ...plain, problems: [], doubts: [] };
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

/** Reads bytes as UTF-8, and then the text with `read`. */
export function readBytesAsText(
  path: string,
  bytes: Uint8Array,
  read: (path: string, text: string) => ReadFile,
): ReadFile {
  const { text, problems } = readText(bytes);
  if (text === undefined) return unread(path, problems);
  const { file, problems: more } = read(path, text);
  return { file, problems: [...problems.map((problem) => toProblem(path, problem)), ...more] };
}

/** What is said of a file of so many bytes, where it may have `most`. */
export function sayTooLarge(size: number, most: number): ReadingProblem {
  const message = `The file has ${Math.ceil(size / 1024)} KB and may have ${most / 1024}. Shorten it, or link to the longer text as a source.`;
  return whole('file-too-large', message);
}

/** A problem of a file as a whole. */
export function whole(rule: string, message: string): ReadingProblem {
  return { rule, message, range: { line: 1, column: 1, endLine: 1, endColumn: 1 } };
}

/** A file that could not be read, and why. */
export function unread(path: string, problems: readonly ReadingProblem[]): ReadFile {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    file: { ...nameOf(path), data: undefined, body: '', bodyLine: 1, locate: () => start },
    problems: problems.map((problem) => toProblem(path, problem)),
  };
}

function nameOf(path: string) {
  return { path, slug: path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '') };
}

function toProblem(file: string, { rule, range, message, fixable = false }: ReadingProblem): Problem {
  return { file, ...range, rule, severity: 'error', field: '', message, fixable };
}
