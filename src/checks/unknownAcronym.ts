import type { Registers } from '../domain/archive.ts';
import { type Acronym, findAcronyms, knownLetters } from '../domain/glossary/acronyms.ts';
import { bodyLinesOf, placeInLine, proseOf } from './proseOf.ts';
import type { Found, InspectionRule } from './rule.ts';

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
      find(text).map(({ letters }) => ({ path, message: sayUnknownAcronym(letters) })),
    );
    const inBody = bodyLinesOf(file).flatMap(({ text, line }): Found[] =>
      // Titles of sources, and addresses, are not ours.
      find(text.replace(/\[[^\]]*\]\([^)]*\)/g, (link) => ' '.repeat(link.length))).map(({ letters, index }) => ({
        path: [],
        inBody: placeInLine(line, index, letters.length),
        message: sayUnknownAcronym(letters),
      })),
    );
    return [...inFields, ...inBody];
  },
};

/** The acronyms in a text that the glossary does not explain and that not everybody knows. */
export function findUnknownAcronyms(text: string, registers: Registers): Acronym[] {
  const known = knownIn(registers);
  return findAcronyms(text).filter(({ letters }) => !known.has(letters));
}

const knownTo = new WeakMap<Registers, ReadonlySet<string>>();

/** Worked out once for all files. */
function knownIn(registers: Registers): ReadonlySet<string> {
  const known = knownTo.get(registers) ?? knownLetters(registers);
  knownTo.set(registers, known);
  return known;
}

/** What the checker says of an acronym that nobody explains. */
export function sayUnknownAcronym(letters: string): string {
  return `"${letters}" is not in the glossary. Write it out, or explain it in glossary.yml.`;
}
