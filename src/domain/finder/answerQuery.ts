import { chooseClear } from './chooseClear.ts';
import { findCouncils } from './findCouncils.ts';
import type { FinderEntry } from './finderEntry.ts';
import type { FinderMatch } from './finderMatch.ts';
import { looksLikePostcode } from './looksLikePostcode.ts';

/** What to show for a text that was typed. */
export interface Answer {
  readonly matches: readonly FinderMatch[];
  /** The one that Enter may open at once. */
  readonly clear: FinderMatch | undefined;
  /** What happened, for people who see the list and for people who hear of it; empty where nothing was typed. */
  readonly sentence: string;
}

/** Longer lists are not read; a further letter is quicker. */
const SHOWN = 8;

/** Finds the councils that were probably meant and says how that went. Takes any text. */
export function answerQuery(text: string, entries: readonly FinderEntry[]): Answer {
  const found = findCouncils(text, entries, SHOWN + 1);
  const matches = found.slice(0, SHOWN);
  if (text.trim() === '') return { matches, clear: undefined, sentence: '' };
  const sentence = found.length > 0 ? sayFound(found) : sayNothingFound(text);
  return { matches, clear: chooseClear(text, found), sentence };
}

function sayFound(found: readonly FinderMatch[]): string {
  const [first] = found;
  if (first?.fit === 'near')
    return found.length === 1
      ? `No council has exactly this name. Did you mean ${first.matched.text}?`
      : 'No council has exactly this name. These are spelt nearly like it.';
  if (found.length > SHOWN) return `More than ${SHOWN} councils found. Here are the first ${SHOWN}. Type more letters.`;
  return found.length === 1 ? '1 council found.' : `${found.length} councils found.`;
}

function sayNothingFound(text: string): string {
  if (looksLikePostcode(text)) return 'We cannot look up postcodes. Type the name of your council, town or district.';
  if (text.trim().length === 1) return 'No name of a council starts like that. Type one more letter.';
  return 'No council found in England. Check the spelling, or type a bigger town nearby.';
}
