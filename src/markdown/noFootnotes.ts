import type { BodyProblem } from './bodyProblem.ts';

/** What is said of a footnote, both where it is called and where it is written. */
export const NO_FOOTNOTES: Pick<BodyProblem, 'rule' | 'message'> = {
  rule: 'no-footnotes',
  message: 'Footnotes do not work here. Put the words into the sentence, or link to the source.',
};
