import type { ArchiveRuleDoc, Example } from '../domain/rule.ts';

const figures = (entries: string): Example => ({
  register: {
    file: 'figures',
    text: `asOf: 2025-06
source: { title: Plans, publisher: Borsetshire, url: https://example.org/plans }
attribution: Contains data of Borsetshire.
councils:
${entries}`,
  },
});

/** Rules about figures.yml, which an archive may do without. */
export const figureRules: readonly ArchiveRuleDoc[] = [
  {
    name: 'figures-council',
    severity: 'error',
    description: 'Figures are those of councils that exist now, each once.',
    why: 'They stand on the card of the council. Two entries would leave open which of them holds.',
    bad: figures('  - { council: ambridge, plans: 2000, requests: 400 }'),
    good: figures('  - { council: borsetshire, plans: 2000, requests: 400 }'),
  },
  {
    name: 'figures-small',
    severity: 'error',
    description:
      'There is no percentage of fewer than 20 new plans or requests in a year, and none at all for a council with fewer than 50 plans.',
    why: 'One child more or less would change it by a lot, and it could tell something about a single child.',
    bad: figures('  - { council: borsetshire, plans: 26, requests: 5, refused: 20 }'),
    good: figures('  - { council: borsetshire, plans: 26, requests: 5 }'),
  },
  {
    name: 'figures-agree',
    severity: 'error',
    description: 'The percentage of new plans in time agrees with the two counts that it is made from.',
    why: 'Where they differ, one of them was copied wrongly, and readers would not know which.',
    bad: figures(
      '  - { council: borsetshire, plans: 2000, requests: 400, newPlans: { year: 2024, issued: 200, inTime: 100 }, inTime: [{ year: 2024, percent: 55 }] }',
    ),
    good: figures(
      '  - { council: borsetshire, plans: 2000, requests: 400, newPlans: { year: 2024, issued: 200, inTime: 100 }, inTime: [{ year: 2024, percent: 50 }] }',
    ),
  },
  {
    name: 'figures-years',
    severity: 'error',
    description:
      'The years of a council’s figures stand in order, each once, and none is after the figures were published.',
    why: 'A line is drawn from year to year. Out of order it would run back in time.',
    bad: figures(
      '  - { council: borsetshire, plans: 2000, requests: 400, inTime: [{ year: 2020, percent: 55 }, { year: 2019, percent: 50 }] }',
    ),
    good: figures(
      '  - { council: borsetshire, plans: 2000, requests: 400, inTime: [{ year: 2019, percent: 50 }, { year: 2020, percent: 55 }] }',
    ),
  },
];
