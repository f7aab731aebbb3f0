import { isDeepStrictEqual } from 'node:util';
import { readMarkdown } from './readContent.ts';

/** A text with something mended, and what that was. */
export interface Mended {
  readonly text: string;
  /** What was done, in plain words: "took out the invisible mark at the start". */
  readonly done: readonly string[];
}

/**
 * Mends how a Markdown file is saved: takes out a byte order mark, and white space at the ends of the lines that hold
 * the fields. Line ends stay as they are. Nothing is changed that would change what the fields say.
 */
export function mendForm(text: string): Mended {
  const done: string[] = [];
  let mended = text;
  if (mended.startsWith('\ufeff')) {
    mended = mended.slice(1);
    done.push('took out the invisible mark at the start');
  }
  const trimmed = trimFields(mended);
  if (trimmed !== mended && saysTheSame(mended, trimmed)) {
    mended = trimmed;
    done.push('took out spaces at the ends of lines');
  }
  return { text: mended, done };
}

function trimFields(text: string): string {
  const lines = text.split('\n');
  const close = lines.findIndex((line, at) => at > 0 && line.trim() === '---');
  if (lines[0]?.trim() !== '---' || close === -1) return text;
  return lines
    .map((line, at) => (at === 0 || at === close ? keepReturn(line, line.trim()) : at < close ? trimEnd(line) : line))
    .join('\n');
}

function trimEnd(line: string): string {
  return keepReturn(line, line.replace(/[ \t\r]+$/, ''));
}

/** Line ends of Windows stay. */
function keepReturn(line: string, trimmed: string): string {
  return line.endsWith('\r') ? `${trimmed}\r` : trimmed;
}

function saysTheSame(before: string, after: string): boolean {
  const [old, fresh] = [readMarkdown('', before), readMarkdown('', after)];
  // What could not be read before has nothing to lose, if it can be read now.
  if (old.file.data === undefined) return fresh.file.data !== undefined;
  return isDeepStrictEqual(old.file.data, fresh.file.data) && old.file.body === fresh.file.body;
}
