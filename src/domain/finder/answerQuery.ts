import type { Answer } from './answer.ts';
import { chooseClear } from './chooseClear.ts';
import { findCouncils } from './findCouncils.ts';
import type { FinderEntry } from './finderEntry.ts';
import type { FinderMatch } from './finderMatch.ts';
import { sayNothingFound } from './sayNothingFound.ts';

/** Longer lists are not read; a further letter is quicker. */
const SHOWN = 8;

/**
 * Finds the councils that were probably meant by a name and says how that went; `postcodes` where those could be looked
 * up instead. Takes any text.
 */
export function answerQuery(text: string, entries: readonly FinderEntry[], postcodes = false): Answer {
  const found = findCouncils(text, entries, SHOWN + 1);
  const matches = found.slice(0, SHOWN);
  if (found.length === 0)
    return { matches, clear: undefined, sentence: sayNothingFound(text, postcodes), needsReading: true };
  const advice = advise(found);
  const sentence = advice ?? (found.length === 1 ? '1 council found.' : `${found.length} councils found.`);
  return { matches, clear: chooseClear(text, found), sentence, needsReading: advice !== undefined };
}

/** What somebody should know who chooses from a list of these, if anything. */
function advise(found: readonly FinderMatch[]): string | undefined {
  const [first] = found;
  if (first?.fit === 'near')
    return found.length === 1
      ? `No council has exactly this name. Did you mean ${first.matched.text}?`
      : 'No council has exactly this name. These are spelt nearly like it.';
  if (found.length > SHOWN) return `More than ${SHOWN} councils found. Here are the first ${SHOWN}. Type more letters.`;
  const namesakes = found.filter(
    ({ entry, fit, matched }) => entry.status === 'current' && fit === 'exact' && matched.kind === 'alias',
  );
  return first?.matched.kind === 'alias' && namesakes.length > 1
    ? `${namesakes.length} councils have a place called ${first.matched.text}. Choose the one you mean.`
    : undefined;
}
