import { bodyLinesOf, placeInLine, proseOf } from './proseOf.ts';
import type { Found, InspectionRule } from './rule.ts';

/** Words that judge, or that hurt, and what to write in their place. */
const INSTEAD: readonly (readonly [words: string, instead: string])[] = [
  ['damning|scathing|shameful|appalling|shocking|disgraceful', 'what inspectors found, without an adjective of ours'],
  ['slammed|slams|blasted|blasts|lambasted', '"criticised", or what was said'],
  ['failing (?:council|area|authority|local authority)', 'what was found; nobody passes or fails an inspection'],
  ['(?:failed|passed) (?:its|the|their) inspection', 'the outcome in the inspectors’ words; nobody passes or fails'],
  ['worst|league table', 'what was found; areas are never put in an order'],
  ['suffer(?:s|ing|ed)? (?:from )?(?:autism|adhd|dyslexia|a disability)', '"autistic children", "children with ADHD"'],
  ['the disabled|the handicapped|handicapped', '"disabled children", "disabled people"'],
  ['wheelchair[- ]bound|confined to a wheelchair', '"wheelchair user"'],
  ['normal children|normal pupils', '"other children", "children without SEND"'],
  ['cyp', '"children and young people"'],
];

const LOADED = INSTEAD.map(([words, instead]) => ({ pattern: whole(words, 'giu'), instead }));
/** Nearly every sentence has none of them, which one look tells. */
const ANY = whole(INSTEAD.map(([words]) => words).join('|'), 'iu');

function whole(words: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, flags);
}

/** A report card is believed because it does not shout; and families read how they are spoken of. */
export const loadedWord: InspectionRule = {
  name: 'loaded-word',
  severity: 'warning',
  description: 'Our own words neither judge nor hurt.',
  why: 'Readers trust a page that says what was found and leaves the verdict to them. Titles and quotations keep their words.',
  needs: ['findings', 'followUp', 'context'],
  bad: `
context:
  - { summary: The damning letter said that plans were late., sources: [letter] }
`,
  good: `
context:
  - { summary: The letter said that plans were late., sources: [letter] }
`,
  check({ facts, file }) {
    // An answer to a report reports the words of others.
    const own = proseOf({ ...facts, responses: [] });
    const inFields = own.flatMap(({ text, path }): Found[] =>
      findLoadedWords(text).map(({ message }) => ({ path, message })),
    );
    const inBody = bodyLinesOf(file).flatMap(({ text, line }): Found[] =>
      findLoadedWords(blankOthersWords(text)).map(({ at, length, message }) => ({
        path: [],
        inBody: placeInLine(line, at, length),
        message,
      })),
    );
    return [...inFields, ...inBody];
  },
};

interface Loaded {
  readonly at: number;
  readonly length: number;
  readonly message: string;
}

/** The words of a text of ours that judge or hurt, with what to write instead. */
export function findLoadedWords(text: string): Loaded[] {
  if (!ANY.test(text)) return [];
  return LOADED.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      at: index,
      length: words.length,
      message: `Readers see "${words}" as a verdict of ours. Write ${instead}.`,
    })),
  );
}

/** The text of links and quotations, which is not ours, with spaces in its place. */
function blankOthersWords(line: string): string {
  return line.replace(/\[[^\]]*\]\([^)]*\)|“[^”]*”|^\s*>.*/g, (found) => ' '.repeat(found.length));
}
