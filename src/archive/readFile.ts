import { lstatSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { MARKDOWN_BYTES, type ReadFile, readBytesAsText, sayTooLarge, unread, whole } from './fileProblems.ts';
import { limitTime } from './limitTime.ts';
import { readMarkdownBytes, readRegister } from './readContent.ts';

const REGISTER_BYTES = 1024 * 1024;

/** Reads a Markdown file with front matter. Never throws for what stands in it. */
export function readMarkdownFile(path: string): ReadFile {
  const typed = asTyped(path);
  return readBytes(path, MARKDOWN_BYTES, (bytes) => readMarkdownBytes(typed, bytes));
}

/**
 * Reads a Markdown file only if one of these words stands in it. Looking for them takes a hundredth of the time of
 * reading; a file without them has no data.
 */
export function skimMarkdownFile(path: string, words: readonly string[]): ReadFile {
  const typed = asTyped(path);
  if (words.length === 0) return unread(typed, []);
  return readBytes(path, MARKDOWN_BYTES, (bytes) =>
    words.some((word) => bytes.includes(word)) ? readMarkdownBytes(typed, bytes) : unread(typed, []),
  );
}

/** Reads a register: a YAML file that is a list or a group of fields. */
export function readRegisterFile(path: string): ReadFile {
  const typed = asTyped(path);
  return readBytes(
    path,
    REGISTER_BYTES,
    (bytes) =>
      limitTime(() => readBytesAsText(typed, bytes, readRegister)) ??
      unread(typed, [
        whole('file-too-large', 'This file takes too long to read. Are there very many lines of one kind?'),
      ]),
  );
}

/** Whether a path is a file and not a folder, a pipe or a link: a link could show the build another text than the checker. */
export function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Looks at the size before it reads, so that a huge file costs nothing. */
function readBytes(path: string, most: number, read: (bytes: Buffer) => ReadFile): ReadFile {
  if (!isPlainFile(path))
    return unread(asTyped(path), [whole('stray-file', 'This is a folder or a link. Only plain files belong here.')]);
  const { size } = lstatSync(path);
  if (size > most) return unread(asTyped(path), [sayTooLarge(size, most)]);
  try {
    return read(readFileSync(path));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return unread(asTyped(path), [
      whole('unreadable-file', `The file cannot be opened (${error.code}). Look at who may read it.`),
    ]);
  }
}

/** The same form on every system, since reports of it are compared. */
export function asTyped(path: string): string {
  return path.split(sep).join('/');
}
