import type { ContentFile } from '../domain/contentFile.ts';
import type { Problem } from '../domain/problem.ts';
import type { ReadingProblem } from './parseYaml.ts';
import { readText } from './readText.ts';

/** One file, and what kept it from being read; `file.data` is undefined where it could not be read. */
export interface ReadFile {
  readonly file: ContentFile;
  readonly problems: readonly Problem[];
}

/** The size that a Markdown file may have, in bytes. */
export const MARKDOWN_BYTES = 64 * 1024;

// Paths are given here as a person would type them, with slashes. No disk: the form of the website reads with this too.

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

/** A path, and the name that it gives a page. */
export function nameOf(path: string) {
  return { path, slug: path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '') };
}

/** What was found while reading, as a problem of its file. */
export function toProblem(file: string, { rule, range, message, fixable = false }: ReadingProblem): Problem {
  return { file, ...range, rule, severity: 'error', field: '', message, fixable };
}
