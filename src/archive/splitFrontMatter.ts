import { readAgain, type SecondReading } from './readAgain.ts';
import { type SplitFile, splitLines } from './splitLines.ts';

/**
 * Splits a file into front matter and body, and reads the fields a second time. The opening line is looked at before any
 * library sees the text: after `---js` gray-matter would run what follows.
 */
export function splitFrontMatter(text: string): SplitFile & SecondReading {
  const split = splitLines(text);
  if (split.problems.length > 0) return { ...split, secondReading: undefined };
  return { ...split, ...readAgain(text, split.body) };
}
