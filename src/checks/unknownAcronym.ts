import type { Registers } from '../domain/archive.ts';
import { EVERYDAY_LETTERS, findAcronyms } from '../domain/glossary/acronyms.ts';
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

const knownLetters = new WeakMap<Registers, ReadonlySet<string>>();

/** Every acronym that the glossary explains or a council is called by; worked out once for all files. */
function knownIn(registers: Registers): ReadonlySet<string> {
  const there = knownLetters.get(registers);
  if (there) return there;
  const names = [
    ...registers.glossary.flatMap(({ term, also }) => [term, ...also]),
    ...registers.councils.flatMap(({ aliases }) => aliases),
  ];
  const known = new Set([
    ...EVERYDAY_LETTERS.keys(),
    ...names.flatMap((name) => findAcronyms(name).map(({ letters }) => letters)),
  ]);
  knownLetters.set(registers, known);
  return known;
}

function say(letters: string): string {
  return `"${letters}" is not in the glossary. Write it out, or explain it in glossary.yml.`;
}
