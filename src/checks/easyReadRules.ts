import type { ArchiveRuleDoc, Example } from '../domain/rule.ts';
import { MOST_EASY_GRADE, MOST_EASY_WORDS } from './easySentences.ts';

/** A theme with this meaning in easy read. */
const meaning = (text: string): Example => ({
  register: {
    file: 'themes',
    text: `- slug: getting-there\n  name: Getting there\n  themes:\n    - slug: travel\n      name: Travel\n      meaning: How children travel.\n      easy: { symbol: bus, name: Travel, meaning: "${text}" }`,
  },
});

/** Rules about the words for easy read in themes.yml and frameworks.yml. */
export const easyReadRules: readonly ArchiveRuleDoc[] = [
  {
    name: 'easy-sentence-length',
    severity: 'error',
    description: `A sentence for easy read has at most ${MOST_EASY_WORDS} words.`,
    why: 'People with a learning disability read one short sentence at a time. Guidance asks for 10 to 15 words at most.',
    bad: meaning('This is about the bus or the car that takes a child to school each day.'),
    good: meaning('This is about the ride to school.'),
  },
  {
    name: 'easy-one-idea',
    severity: 'error',
    description:
      'A sentence for easy read has one idea: no brackets, dashes or semicolons, no "but" or "which", and "and" once.',
    why: 'Each idea has a picture of its own. A second idea in the same sentence is lost.',
    bad: meaning('This is about the bus, but not the train.'),
    good: meaning('This is about the bus.'),
  },
  {
    name: 'easy-acronym',
    severity: 'error',
    description: 'Easy read has no acronyms but NHS and ADHD, whose long forms are harder.',
    why: 'Letters that stand for words must be learnt first.',
    bad: meaning('This is about help with an EHC plan.'),
    good: meaning('This is about help with a plan.'),
  },
  {
    name: 'easy-reading-grade',
    severity: 'error',
    description: `A sentence for easy read asks for at most ${MOST_EASY_GRADE} years of school, by the formula of Flesch and Kincaid.`,
    why: 'Long words stop a reader. A short sentence with one long word is already hard.',
    bad: meaning('This considers transportation arrangements.'),
    good: meaning('This is about the way to school.'),
  },
];
