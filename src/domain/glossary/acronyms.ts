import type { Archive } from '../archive.ts';

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
  ['MP', 'everybody has one'],
  ['COVID', 'an illness that everybody lived through'],
  ['GOV', 'the name of a site: GOV.UK'],
  ['PDF', 'a kind of file that people open by that name'],
  ['CSV', 'a kind of file, beside the link to it; spreadsheets open it'],
  ['SVG', 'a kind of file, beside the link to it; browsers open it'],
  ['JSON', 'a kind of file, on the page for people who use data'],
  ['YAML', 'a kind of file, on the page for people who use data'],
  ['UTF', 'how letters are stored, on the page for people who use data'],
  ['HTML', 'what pages are made of, on the page about access'],
  ['WCAG', 'written out beside it, on the page about access'],
  ['AA', 'a level of those guidelines'],
  ['ONS', 'an office whose codes are meant, on the page for people who use data'],
  ['LA', 'in the titles of sources, and in the name of a code, on the page for people who use data'],
  ['KB', 'how large a file is, on the page for people who use data'],
  ['MB', 'how much of a device is used, on the page about kept pages'],
  ['CSL', 'a kind of file, beside the words for what it is'],
  ['GSS', 'the same codes, by their other name'],
  ['OS', 'in the words that Ordnance Survey asks for'],
  ['CC', 'in the name of a licence'],
  ['BY', 'in the name of a licence'],
  ['MIT', 'in the name of a licence'],
  ['RG', 'an area of postcodes, as an example'],
  ['IPSEA', 'the name of a charity, which says itself what it does'],
  ['ATLAS', 'the name of a group of young people in Surrey'],
  ['WAND', 'the name of a card in Wandsworth'],
  ['MOSAIC', 'the name of a service in Camden'],
  ['BNSSG', 'in the name of an NHS body, beside its council'],
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

/** Every acronym that somebody can look up or need not: in the glossary, in the names of councils, or everyday. */
export function knownLetters({ glossary, councils }: Pick<Archive, 'glossary' | 'councils'>): ReadonlySet<string> {
  const names = [
    ...glossary.flatMap(({ term, also }) => [term, ...also]),
    ...councils.flatMap(({ aliases }) => aliases),
  ];
  return new Set([
    ...EVERYDAY_LETTERS.keys(),
    ...names.flatMap((name) => findAcronyms(name).map((each) => each.letters)),
  ]);
}
