import { lstatSync, readFileSync } from 'node:fs';
import { mendForm } from '../archive/mendForm.ts';
import { mendValues } from '../archive/mendValues.ts';
import { readMarkdown, readRegister } from '../archive/readContent.ts';
import { isPlainFile } from '../archive/readFile.ts';
import { NotReplaced, replaceFile } from '../archive/replaceFile.ts';
import type { Problem } from '../domain/problem.ts';

/** Files that may be changed, and the folder that none of its own may lead out of. */
export interface Fixable {
  readonly contentDir: string;
  /** Files of the archive. */
  readonly own: readonly string[];
  /** Files from elsewhere that were named. */
  readonly outside: readonly string[];
}

/** Larger files are refused for their size, and mending them would not help. */
const MOST_BYTES = { markdown: 64 * 1024, register: 4 * 1024 * 1024 };

/** Mends how files are saved. Gives back a line for each thing done or left. */
export function fixForm(files: Fixable): string[] {
  return change(files, (path, text) =>
    isRegister(path)
      ? {
          text: text.replace(/^\ufeff/, ''),
          done: text.startsWith('\ufeff') ? ['took out the invisible mark at the start'] : [],
        }
      : mendForm(text),
  );
}

/** Puts in the suggestions that can only be right. Gives back a line for each thing done or left. */
export function fixValues(files: Fixable, problems: readonly Problem[]): string[] {
  return change(files, (path, text) => {
    const read = (changed: string) => (isRegister(path) ? readRegister(path, changed) : readMarkdown(path, changed));
    return mendValues(
      text,
      problems.filter(({ file }) => file === path),
      read,
    );
  });
}

function isRegister(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

function change(
  { contentDir, own, outside }: Fixable,
  mend: (path: string, text: string) => { text: string; done: readonly string[] },
): string[] {
  return [...own, ...outside].flatMap((path) => {
    const text = isPlainFile(path) ? readUtf8(path) : undefined;
    if (text === undefined) return [];
    const mended = mend(path, text);
    if (mended.text === text) return [];
    try {
      replaceFile(path, mended.text, own.includes(path) ? contentDir : undefined);
    } catch (error) {
      if (!(error instanceof NotReplaced)) throw error;
      return [`Not mended: ${error.message}`];
    }
    return mended.done.map((each) => `Mended ${path}: ${each}.`);
  });
}

/** A file that is not UTF-8 would lose what cannot be read, so it is left alone. */
function readUtf8(path: string): string | undefined {
  if (lstatSync(path).size > (isRegister(path) ? MOST_BYTES.register : MOST_BYTES.markdown)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}
