import type { ArchiveRuleDoc, Example } from '../domain/rule.ts';

const log = (...entries: string[]): Example => ({
  register: { file: 'corrections', text: entries.map((entry) => `- { ${entry} }\n`).join('') },
});

const WORDS = 'wrong: It said that 2 plans were late., now: It says 3.';

/** Rules about corrections.yml, which an archive may do without. */
export const correctionRules: readonly ArchiveRuleDoc[] = [
  {
    name: 'correction-date',
    severity: 'error',
    description: 'A correction has the day on which it was made: neither in the future nor before the visit.',
    why: 'Those who follow a council are told of it once, under that day. A wrong one puts it where nobody looks.',
    bad: log(`date: 2091-01-10, visit: borsetshire-2019-03, ${WORDS}`),
    good: log(`date: 2020-01-10, visit: borsetshire-2019-03, ${WORDS}`),
  },
  {
    name: 'correction-repeated',
    severity: 'error',
    description: 'A visit has one correction a day.',
    why: 'Feeds tell a correction by its visit and its day. A second one would be lost.',
    bad: log(
      `date: 2020-01-10, visit: borsetshire-2019-03, ${WORDS}`,
      'date: 2020-01-10, visit: borsetshire-2019-03, wrong: It said that one was early., now: It says two.',
    ),
    good: log(
      'date: 2020-01-10, visit: borsetshire-2019-03, wrong: It said 2 late and one early., now: It says 3 late and 2 early.',
    ),
  },
  {
    name: 'correction-name',
    severity: 'error',
    description: 'Nobody is named in the log of corrections.',
    why: 'A correction is about what was said, not about who found it. It is sent to everybody who follows the site.',
    bad: log('date: 2020-01-10, visit: borsetshire-2019-03, wrong: Mrs Jane Doe was named., now: Her role is named.'),
    good: log('date: 2020-01-10, visit: borsetshire-2019-03, wrong: A person was named., now: Her role is named.'),
  },
];
