/** Letters that need no entry in the glossary, each with the reason. The one list for the checker and for all pages. */
export const EVERYDAY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['SEND', 'the subject of the whole site, written out on every page'],
  ['NHS', 'everybody’s health service'],
  ['BBC', 'everybody’s broadcaster'],
  ['GP', 'everybody has one'],
  ['UK', 'the country'],
  ['IT', 'said in every office'],
  ['ID', 'said at every counter'],
  ['TV', 'a thing at home'],
  ['GCSE', 'on every school report'],
]);

/** Letters in a text that stand for words. */
export interface Acronym {
  /** Without the s of several: "GP" in "GPs". */
  readonly letters: string;
  readonly index: number;
}

const WORD = /(?<![\p{L}\p{N}-])[A-Z][A-Za-z&]*[A-Za-z](?![\p{L}\p{N}])/gu;
const ROMAN = /^(?:II|III|IV|VI)$/;

/**
 * Every acronym of a text: two capitals or more and at most half as many small letters, as in "EHC", "GPs", "SENCo",
 * "DfE". Roman numbers and postcodes are none, nor are names such as "McDonald".
 */
export function findAcronyms(text: string): Acronym[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const letters = word.replace(/(?<=[A-Z]{2})s$/, '');
    const capitals = letters.replace(/[^A-Z]/g, '').length;
    const small = letters.replace(/[^a-z]/g, '').length;
    return capitals < 2 || small * 2 > capitals || ROMAN.test(letters) ? [] : [{ letters, index }];
  });
}
