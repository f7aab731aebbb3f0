import type { Registers } from '../domain/archive.ts';
import { findAcronyms, knownLetters } from '../domain/glossary/acronyms.ts';
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
    const known = knownIn(registers);
    const find = (text: string) => findAcronyms(text).filter(({ letters }) => !known.has(letters));
    const inFields = proseOf(facts).flatMap(({ text, path }): Found[] =>
      find(text).map(({ letters }) => ({ path, message: say(letters) })),
    );
    const inBody = bodyLinesOf(file).flatMap(({ text, line }): Found[] =>
      // Titles of sources, and addresses, are not ours.
      find(text.replace(/\[[^\]]*\]\([^)]*\)/g, (link) => ' '.repeat(link.length))).map(({ letters, index }) => ({
        path: [],
        inBody: placeInLine(line, index, letters.length),
        message: say(letters),
      })),
    );
    return [...inFields, ...inBody];
  },
};

const knownTo = new WeakMap<Registers, ReadonlySet<string>>();

/** Worked out once for all files. */
function knownIn(registers: Registers): ReadonlySet<string> {
  const known = knownTo.get(registers) ?? knownLetters(registers);
  knownTo.set(registers, known);
  return known;
}

function say(letters: string): string {
  return `"${letters}" is not in the glossary. Write it out, or explain it in glossary.yml.`;
}
