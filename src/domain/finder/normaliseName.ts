import { plainName } from './plainName.ts';

/** What people put before a name, as they speak of a council. */
const BEFORE =
  /^(?:the|council of(?: the)?|(?:london|royal|metropolitan) borough(?: of)?|l ?b(?: of)|r ?b of|(?:city|county|borough|district|corporation) of|city and (?:county|borough) of|county|co) (?=.)/;

/** Words that end a council's name and say only that it is one; the search words that parents add end it too. */
const ENDINGS = new Set('council councils corporation authority partnership mbc mdc bc cc dc send sen'.split(' '));

/** Words that stand before such an ending: "metropolitan borough council". */
const QUALIFIERS = new Set('metropolitan borough county city district unitary royal town parish local area'.split(' '));

/** Words that also end a name on their own ("Derby City"), unless they are part of a place ("White City"). */
const BARE_ENDINGS = new Set(['borough', 'county', 'city']);
const PLACES_OF_TWO_WORDS = /(?:white|garden) city$/;

/**
 * The part of a name that tells one council from another: "The London Borough of Barking & Dagenham" becomes
 * "barking and dagenham". Never empty where `plainName` is not; "City of London" and "Isle of Wight" stay whole.
 */
export function normaliseName(text: string): string {
  return dropTitles(plainName(text));
}

/** The same for a name that `plainName` has made. */
export function dropTitles(plain: string): string {
  return dropEnding(dropBeginning(plain));
}

function dropBeginning(name: string): string {
  const rest = name.replace(BEFORE, '');
  // "City of London" is one council among 33 in London; without its first words it would stand for all.
  return rest === name || /^london\b/.test(rest) ? name : dropBeginning(rest);
}

function dropEnding(name: string): string {
  const words = name.split(' ');
  const last = () => words.at(-1) ?? '';
  const drop = (allowed: Set<string>) => {
    while (words.length > 1 && allowed.has(last()) && !PLACES_OF_TWO_WORDS.test(words.join(' '))) words.pop();
  };
  if (words.length > 2 && / (?:city|county) of$/.test(name)) words.splice(-2); // "Bristol, City of"
  if (words.length > 2 && / local offer$/.test(name)) words.splice(-2);
  if (last().length > 7 && last().endsWith('council')) words.push((words.pop() ?? '').slice(0, -7), 'council');
  const before = words.length;
  drop(ENDINGS);
  drop(words.length < before ? QUALIFIERS : BARE_ENDINGS);
  return words.join(' ');
}
