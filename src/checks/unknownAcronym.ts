import type { Registers } from '../domain/archive.ts';
import { bodyLinesOf, placeInLine, proseOf } from './proseOf.ts';
import type { Found, InspectionRule } from './rule.ts';

/** Letters that everybody reads as a word, each with the reason why it needs no entry. */
const EVERYDAY: ReadonlyMap<string, string> = new Map([
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

/** Two capitals or more, perhaps with an s: "EHC", "GPs", "SENDIASS". Roman numbers and postcodes are none. */
const ACRONYM = /(?<![\p{L}\p{N}-])(?!(?:II|III|IV|VI)\b)[A-Z][A-Z&]*[A-Z](?=s?(?![\p{L}\p{N}]))/gu;

/** An acronym that nobody explains shuts out the readers that this site is for. */
export const unknownAcronym: InspectionRule = {
  name: 'unknown-acronym',
  severity: 'warning',
  description: 'An acronym stands in the glossary, or everybody knows it.',
  why: 'Reports use dozens of acronyms. A parent who does not know one stops reading.',
  needs: ['findings', 'responses', 'followUp', 'context'],
  bad: `
context:
  - { summary: The XQZ team was set up in 2018., sources: [letter] }
`,
  good: `
context:
  - { summary: The team for early help was set up in 2018., sources: [letter] }
`,
  check({ facts, file, registers }) {
    const find = (text: string) => findUnknownAcronyms(text, registers);
    const inFields = proseOf(facts).flatMap(({ text, path }): Found[] =>
      find(text).map(([letters]) => ({ path, message: sayUnknownAcronym(letters) })),
    );
    const inBody = bodyLinesOf(file).flatMap(({ text, line }): Found[] =>
      // Titles of sources, and addresses, are not ours.
      find(text.replace(/\[[^\]]*\]\([^)]*\)/g, (link) => ' '.repeat(link.length))).map(({ 0: letters, index }) => ({
        path: [],
        inBody: placeInLine(line, index, letters.length),
        message: sayUnknownAcronym(letters),
      })),
    );
    return [...inFields, ...inBody];
  },
};

/** The acronyms in a text that the glossary does not explain and that not everybody knows. */
export function findUnknownAcronyms(text: string, registers: Registers): RegExpExecArray[] {
  const known = knownIn(registers);
  return [...text.matchAll(ACRONYM)].filter(([letters]) => !known.has(letters));
}

const knownLetters = new WeakMap<Registers, ReadonlySet<string>>();

/** Every acronym that the glossary explains or a council is called by; worked out once for all files. */
function knownIn(registers: Registers): ReadonlySet<string> {
  const there = knownLetters.get(registers);
  if (there) return there;
  const names = [
    ...registers.glossary.flatMap(({ term, also }) => [term, ...also]),
    ...registers.councils.flatMap(({ aliases }) => aliases),
  ];
  const known = new Set([...EVERYDAY.keys(), ...names.flatMap((name) => name.match(ACRONYM) ?? [])]);
  knownLetters.set(registers, known);
  return known;
}

/** What the checker says of an acronym that nobody explains. */
export function sayUnknownAcronym(letters: string): string {
  return `"${letters}" is not in the glossary. Write it out, or explain it in glossary.yml.`;
}
