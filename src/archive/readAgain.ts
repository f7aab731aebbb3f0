import matter from 'gray-matter';
import type { ReadingProblem } from './parseYaml.ts';

/** What gray-matter reads in a file with its own YAML reader, to be held against ours. */
export interface SecondReading {
  /** CannotRead where it gives up. */
  readonly secondReading: unknown;
  readonly problems: readonly ReadingProblem[];
}

/** gray-matter would run front matter of these languages as a program. */
function refuseToRun(): never {
  throw new Error('Front matter is data and is never run.');
}
const ENGINES = Object.fromEntries(
  ['javascript', 'js', 'coffee', 'coffeescript', 'cson', 'json', 'toml'].map((name) => [name, refuseToRun]),
);

/** gray-matter's own split and reading, which other tools will make of the same file. */
export function readAgain(text: string, body: string): SecondReading {
  try {
    // A fresh options object: without options gray-matter keeps the results of failed calls.
    const { data, content } = matter(text, { language: 'yaml', engines: ENGINES as never });
    if (content.replaceAll('\r', '').trim() === body.trim()) return { secondReading: data, problems: [] };
    const line = text.split('\n').findIndex((each, at) => at > 0 && each.startsWith('---')) + 1;
    const message = 'A line in the fields begins with three hyphens. Other programs would end the fields there.';
    return {
      secondReading: undefined,
      problems: [{ rule: 'read-two-ways', message, range: { line, column: 1, endLine: line, endColumn: 4 } }],
    };
  } catch (error) {
    // Where our own reader refuses the text too, what it says is plainer.
    const line = 2 + ((error as { mark?: { line?: number } }).mark?.line ?? 0);
    return { secondReading: new CannotRead(line), problems: [] };
  }
}

/** The second reader gave up at this line of the file. */
export class CannotRead {
  readonly line: number;

  constructor(line: number) {
    this.line = line;
  }
}
