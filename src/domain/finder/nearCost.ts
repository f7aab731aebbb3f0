import { countLetters } from './lettersOf.ts';
import type { Label } from './prepareEntries.ts';
import type { Query } from './readQuery.ts';
import { FIRST_LETTER, ONE_ERROR, typingCost } from './typingCost.ts';

/** A name that is not finished and misspelt as well is a bolder guess than a misspelt one. */
const UNFINISHED = 5;
/** Fewer letters begin too many names to be a misspelt beginning of one. */
const FEWEST_TO_GO_ON = 5;

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

/**
 * What the typing errors cost that lie between what was typed and a name, or the beginning of one unless `finished`;
 * undefined above `most`.
 */
export function nearCost(query: Query, label: Label, most: number, finished = false): number | undefined {
  // Each error brings in one letter at most, and leaves one out; this spares nine comparisons in ten.
  if (countLetters(query.letters & ~label.letters) * ONE_ERROR > most) return undefined;
  const lacksFew = countLetters(label.needed & ~query.anyLetters) * ONE_ERROR <= most;
  if (finished && !lacksFew) return undefined;
  let best = most + 1;
  for (const typed of query.allKeys)
    for (const key of label.keys) {
      const mayBeWhole = lacksFew && Math.abs(key.length - typed.length) * ONE_ERROR <= most;
      const mayGoOn = !finished && typed.length >= FEWEST_TO_GO_ON && label.coreKeys.includes(key);
      if (!mayBeWhole && !mayGoOn) continue;
      const { whole, start } = typingCost(typed, key, mayBeWhole ? most : most - UNFINISHED);
      if (mayBeWhole && whole < best) best = whole;
      if (mayGoOn && start + UNFINISHED < best) best = start + UNFINISHED;
    }
  return best > most ? undefined : best;
}
