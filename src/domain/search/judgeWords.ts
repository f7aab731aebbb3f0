/** What was typed: either words to look for, or a sentence that says why it cannot be looked for. */
export type Judged = { readonly words: string } | { readonly sentence: string };

const LONGEST = 200;
/** Each further word must stand in the same entry, so more would find nothing. */
const MOST_WORDS = 12;

const POSTCODE =
  'That looks like a postcode, so we did not search for it. To find a council, use the box “Find a council” at the top of the page. If it is something else, add a word.';

/** Words that nearly every text has: they tell nothing, and each would cost a file of the index. */
const EMPTY = new Set('a an and are as at be by for from in is it of on or that the to was were with'.split(' '));

/**
 * Makes words that the index can be asked for of anything that was typed. Nothing typed gives no words.
 * `isPostcode` tells postcodes, which must never get into an address.
 */
export function judgeWords(typed: string, isPostcode: (text: string) => boolean): Judged {
  const text = typed
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return { words: '' };
  if (text.length > LONGEST)
    return { sentence: 'That is too long to search for. Type a few words, such as speech therapy.' };
  if (isPostcode(text)) return { sentence: POSTCODE };
  const signs = countSigns(text);
  if (signs === 0) return { sentence: 'There is no word in that to search for. Type a word, such as transport.' };
  if (signs === 1) return { sentence: 'One letter is too little to search for. Type a whole word.' };
  // Words in quotation marks are looked for as they stand.
  if (/^".+"$/.test(text)) return { words: text };
  const all = [...new Set(text.replaceAll('"', ' ').split(' '))].filter((word) => countSigns(word) > 0);
  // A single letter would stand for every word that begins with it.
  const telling = all.filter((word) => countSigns(word) > 1 && !EMPTY.has(word.toLowerCase()));
  return { words: (telling.length > 0 ? telling : all).slice(0, MOST_WORDS).join(' ') };
}

/** How many letters and digits there are. */
function countSigns(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
