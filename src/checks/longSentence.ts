import { longestSentence } from './longestSentence.ts';
import { bodyLinesOf, placeInLine, proseOf } from './proseOf.ts';
import type { InspectionRule } from './rule.ts';

/** No sentence of the 2,300 that the archive began with is longer. */
const MOST_WORDS = 30;

/** About one adult in seven reads no better than a child of eleven, and loses the thread of a long sentence. */
export const longSentence: InspectionRule = {
  name: 'long-sentence',
  severity: 'warning',
  description: `A sentence has at most ${MOST_WORDS} words.`,
  why: 'Many parents read on a phone, tired, in a second language. A short sentence is read once.',
  needs: ['findings', 'responses', 'followUp', 'context'],
  bad: `
context:
  - summary: >-
      The council said that it had begun to write a plan with the health services before the inspectors came to the
      area in the spring, and that families had been asked to read it and to say what they thought.
    sources: [letter]
`,
  good: `
context:
  - summary: The council said that it had begun to write a plan before the inspectors came. Families had been asked what they thought.
    sources: [letter]
`,
  check({ facts, file }) {
    const inFields = proseOf(facts).flatMap(({ text, path }) => {
      const count = longestSentence(text);
      return count > MOST_WORDS ? [{ path, message: say(count) }] : [];
    });
    const inBody = bodyLinesOf(file).flatMap(({ text, line }) => {
      // Tables and headings are not sentences, and the address of a link is not read.
      const count = /^\s*[|#]/.test(text) ? 0 : longestSentence(text.replace(/\]\([^)]*\)/g, ']'));
      return count > MOST_WORDS ? [{ path: [], inBody: placeInLine(line, 0, text.length), message: say(count) }] : [];
    });
    return [...inFields, ...inBody];
  },
};

function say(count: number): string {
  return `A sentence here has ${count} words. Make two of it: ${MOST_WORDS} words are the most that most people read with ease.`;
}
