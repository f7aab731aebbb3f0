import { lettersOf } from './lettersOf.ts';
import { nameKeys } from './nameKeys.ts';
import { dropTitles } from './normaliseName.ts';
import { plainName } from './plainName.ts';
import { ONE_ERROR, typingCost } from './typingCost.ts';

/** What was typed, in the forms that are compared with names. */
export interface Query {
  /** Without "council", "borough of" and the like. */
  readonly core: string;
  /** All that was typed, and `core`, as keys without spaces. */
  readonly keys: readonly string[];
  /** Further keys, if a last word like "cou" or "counsil" was going to be "council". */
  readonly looseKeys: readonly string[];
  /** Both. */
  readonly allKeys: readonly string[];
  readonly words: readonly string[];
  /** The letters that are in every key, as `lettersOf` counts them. */
  readonly letters: number;
  /** The letters that are in any key. */
  readonly anyLetters: number;
}

/** Words of official names that are worth recognising when half typed or misspelt. */
const TITLE_WORDS = [
  'council',
  'borough',
  'county',
  'city',
  'metropolitan',
  'district',
  'london',
  'royal',
  'corporation',
];

/** Reads what a visitor typed; anything at all may be in it. */
export function readQuery(text: string): Query {
  const plain = plainName(text);
  const core = dropTitles(plain);
  const keys = nameKeys(plain, core);
  const loose = [finishLastWord(plain), mendTitleWords(plain)].map(dropTitles).filter((name) => name !== core);
  const looseKeys = loose.flatMap((name) => nameKeys(name)).filter((key) => !keys.includes(key));
  const allKeys = [...new Set([...keys, ...looseKeys])];
  const sets = allKeys.map(lettersOf);
  const letters = sets.reduce((all, each) => all & each, -1);
  const anyLetters = sets.reduce((all, each) => all | each, 0);
  return { core, keys, looseKeys, allKeys, words: core.split(' ').filter(Boolean), letters, anyLetters };
}

/** "woking borough cou" as "woking borough council"; unchanged where the last word begins none of the title words. */
function finishLastWord(plain: string): string {
  const end = plain.lastIndexOf(' ');
  const word = plain.slice(end + 1);
  return end > 0 && TITLE_WORDS.some((title) => title.startsWith(word)) ? `${plain.slice(0, end)} council` : plain;
}

function mendTitleWords(plain: string): string {
  return plain.split(' ').map(mendTitleWord).join(' ');
}

function mendTitleWord(word: string): string {
  if (word.length < 5) return word;
  return TITLE_WORDS.find((title) => title.length > 5 && typingCost(word, title, ONE_ERROR).whole <= ONE_ERROR) ?? word;
}
