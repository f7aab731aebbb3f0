import { countLetters } from './lettersOf.ts';
import type { Label } from './prepareEntries.ts';
import type { Query } from './readQuery.ts';
import { FIRST_LETTER, ONE_ERROR, typingCost } from './typingCost.ts';

/** A name that is not finished and misspelt as well is a bolder guess than a misspelt one. */
const UNFINISHED = 5;

/**
 * How much error to forgive, ten for each: none in up to two letters, one in up to four, then two, three in long
 * names; and one at most where some name fits without any.
 */
export function mostErrors(query: Query, somethingFits: boolean): number {
  const letters = query.core.replaceAll(' ', '').length;
  const errors = letters < 3 ? 0 : letters < 5 ? 1 : letters < 18 ? 2 : 3;
  const forgiven = Math.min(errors, somethingFits ? 1 : errors);
  return forgiven === 0 ? 0 : forgiven * ONE_ERROR + FIRST_LETTER;
}

/** What the typing errors cost that lie between what was typed and a name; undefined above `most`. */
export function nearCost(query: Query, label: Label, most: number): number | undefined {
  // Each error brings in one letter at most; this spares nine comparisons in ten.
  if (countLetters(query.letters & ~label.letters) * ONE_ERROR > most) return undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const typed of query.allKeys)
    for (const key of label.keys) {
      const { whole, start } = typingCost(typed, key, most);
      if (whole < best) best = whole;
      const mayGoOn = start + UNFINISHED < best && typed.length >= 5 && label.coreKeys.includes(key);
      if (mayGoOn) best = start + UNFINISHED;
    }
  return best > most ? undefined : best;
}
