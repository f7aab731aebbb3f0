import type { ArchiveRuleDoc, Example } from '../domain/rule.ts';

/** An entry as short as can be. */
const short = (theme: string) =>
  `  - { theme: ${theme}, good: [{ text: Help is there., terms: [ehc-plan] }], parents: [Who helps?], councillors: [Who pays?] }`;

/** The other themes of Borsetshire: every theme has an entry. */
const OTHERS = [
  'leadership-and-strategy',
  'joint-commissioning',
  'overall-progress',
  'co-production',
  'ehc-plan-timeliness',
  'preparing-for-adulthood',
].map(short);

const guidance = (...entries: readonly string[]): Example => ({
  register: { file: 'guidance', text: ['themes:', ...entries, ...OTHERS].join('\n') },
});

const GOOD = '{ text: Families find the guide easy to use., findings: [borsetshire-2019-03#strength-local-offer] }';

const entry = (
  good: string,
  parents = 'Where do I find help near us?',
  councillors = 'Who keeps the guide up to date?',
) =>
  `  - theme: local-offer
    good:
      - ${good}
    parents:
      - ${parents}
    councillors:
      - ${councillors}`;

/** Rules about guidance.yml, which an archive may do without. */
export const guidanceRules: readonly ArchiveRuleDoc[] = [
  {
    name: 'guidance-theme',
    severity: 'error',
    description: 'Every theme has guidance, once.',
    why: 'The page of each theme says what good looks like. Parents who come to one theme get as much as those who come to another.',
    bad: guidance(short('local-offer'), short('local-offer')),
    good: guidance(short('local-offer')),
  },
  {
    name: 'guidance-source',
    severity: 'error',
    description: 'Every sentence on what good looks like names a finding of inspectors or a term of the glossary.',
    why: 'What good looks like is not ours to make up. Inspectors said it, or a national source does.',
    bad: guidance(entry('{ text: Families find the guide easy to use. }')),
    good: guidance(entry('{ text: The council says what help there is., terms: [local-offer] }')),
  },
  {
    name: 'guidance-finding',
    severity: 'error',
    description:
      'A finding that is cited exists, is about that theme, was said by inspectors, and shows what is meant.',
    why: 'Readers follow the link to see for themselves.',
    bad: guidance(entry(GOOD.replace('2019-03', '2019-04'))),
    good: guidance(entry(GOOD)),
  },
  {
    name: 'guidance-sentence',
    severity: 'warning',
    description: 'A sentence of the guidance has at most 20 words.',
    why: 'People take these questions to a meeting and say them aloud.',
    bad: guidance(
      entry(
        GOOD,
        'Where do I find out what help there is near us for a child who has just moved here and cannot wait until the autumn?',
      ),
    ),
    good: guidance(entry(GOOD, 'What help is there near us for a child who has just moved here?')),
  },
  {
    name: 'guidance-grade',
    severity: 'warning',
    description: 'The guidance on a theme asks for at most 8 years of school, by the formula of Flesch and Kincaid.',
    why: 'About one adult in seven reads no better than a child of eleven. These words are all our own, so they can be plain.',
    bad: guidance(
      entry(
        GOOD,
        'Which multidisciplinary arrangements facilitate collaborative participation?\n      - Which accessible information provision demonstrates operational effectiveness?\n      - Which organisations participate, and how frequently?',
        'Which organisational responsibilities necessitate comprehensive evaluation regarding informational accessibility throughout participating organisations? Which operational inconsistencies remain?',
      ),
    ),
    good: guidance(entry(GOOD, 'Who can tell us what help there is, in words that we understand?')),
  },
];
