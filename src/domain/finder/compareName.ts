import type { Fit } from './finderMatch.ts';
import type { Label, Place } from './prepareEntries.ts';
import type { Query } from './readQuery.ts';

/**
 * How a name fits what was typed, and how much was overlooked for it: 0 nothing, 1 "council" and the like, 2 a half typed
 * or misspelt "council" before a name that is not finished either. Undefined where it does not fit.
 */
export function compareName(query: Query, label: Label, place: Place): { fit: Fit; overlooked: number } | undefined {
  // Most names lack a letter that was typed; this is the quickest way to see it.
  const letters = query.words.length > 1 ? label.letters | place.letters : label.letters;
  if (query.letters & ~letters) return undefined;
  if (query.keys[0] === label.keys[0]) return { fit: 'exact', overlooked: 0 };
  if (query.keys.some((key) => label.keys.includes(key))) return { fit: 'exact', overlooked: 1 };
  // One letter would fit hundreds of towns.
  const short = query.core.length === 1;
  if (short && label.kind === 'alias') return undefined;
  if (label.core.startsWith(`${query.core} `)) return { fit: 'begins', overlooked: 0 };
  if (label.coreKeys.some((key) => query.keys.some((typed) => key.startsWith(typed))))
    return { fit: 'starts', overlooked: 0 };
  if (query.looseKeys.some((key) => label.keys.includes(key))) return { fit: 'starts', overlooked: 1 };
  if (label.coreKeys.some((key) => query.looseKeys.some((typed) => key.startsWith(typed))))
    return { fit: 'starts', overlooked: 2 };
  if (!short && fitsInside(query.words, label, place.words)) return { fit: 'inside', overlooked: 0 };
  return undefined;
}

/** "chelsea" is inside "Kensington and Chelsea"; "newport isle of wight" is the Newport that lies there. */
function fitsInside(typed: readonly string[], label: Label, placeWords: readonly string[]): boolean {
  const named = label.words.length;
  if (typed.length <= named) return eachBegins(typed, label.words);
  return label.words.every((word, at) => word === typed[at]) && eachBegins(typed.slice(named), placeWords);
}

/** Whether each typed word begins a word of its own. */
function eachBegins(typed: readonly string[], words: readonly string[]): boolean {
  const left = [...words];
  return typed.every((word) => {
    const at = left.findIndex((each) => each.startsWith(word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
