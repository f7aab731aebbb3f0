import { readingGrade as gradeOf } from '../domain/readingGrade.ts';
import { gradeSentences } from './gradeSentences.ts';
import { proseOf } from './proseOf.ts';
import type { InspectionRule } from './rule.ts';

/** What the median of the archive is held to is 8; a single file may ask for two years more. */
const MOST = 10;
/** One hard word tips the grade of a few words. */
const FEWEST_WORDS = 40;

/** About one adult in seven reads no better than a child of eleven; official reports ask for twelve years of school. */
export const readingGrade: InspectionRule = {
  name: 'reading-grade',
  severity: 'warning',
  description: `The sentences of a file ask for at most ${MOST} years of school, by the formula of Flesch and Kincaid.`,
  why: 'A parent should understand a card at once. Short sentences and short words do more than anything else.',
  needs: ['findings', 'responses', 'followUp', 'context'],
  bad: `
context:
  - summary: Organisational responsibilities regarding multidisciplinary assessment arrangements remained insufficiently differentiated.
    sources: [letter]
  - summary: Considerable deterioration in communication undermined collaborative relationships between participating organisations.
    sources: [letter]
  - summary: Comprehensive evaluation of operational effectiveness continued to demonstrate significant inconsistencies across educational establishments.
    sources: [letter]
  - summary: Additional administrative requirements unnecessarily complicated applications.
    sources: [letter]
`,
  good: `
context:
  - { summary: Nobody knew who should assess children., sources: [letter] }
  - { summary: Services spoke less and less with each other., sources: [letter] }
`,
  check({ facts }) {
    const texts = proseOf(facts).map(({ text }) => text);
    if (texts.join(' ').split(' ').length < FEWEST_WORDS) return [];
    const grade = gradeOf(texts) ?? 0;
    if (grade <= MOST) return [];
    const [hardest] = gradeSentences(facts);
    const example = hardest ? ` Begin with: "${hardest.text}"` : '';
    return [
      {
        path: hardest?.path ?? [],
        message: `The sentences of this file ask for ${grade.toFixed(1)} years of school; ${MOST} are the most. Use shorter sentences and words.${example}`,
      },
    ];
  },
};
