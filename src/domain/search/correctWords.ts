import { nearest } from '../nearest.ts';

/** Shorter words have too many neighbours for a mistake to be told. */
const SHORTEST = 4;

/** The words as they were probably meant, each replaced by the nearest of the `known` ones, unless it is the beginning of one. */
export function correctWords(words: string, known: readonly string[]): string {
  return words
    .split(' ')
    .map((word) => {
      const plain = word.toLowerCase();
      if (plain.length < SHORTEST || known.some((each) => each.startsWith(plain))) return word;
      return nearest(plain, known) ?? word;
    })
    .join(' ');
}
