import type { Found, InspectionRule, Visit } from './rule.ts';

/** The formal list that front matter has a count for. */
const COUNTED = 'significant-weakness';
/** The theme of a line that speaks of all weaknesses together. */
const OVERALL = 'overall-progress';

/** The counts of a report must not contradict each other, the outcome, or the findings. */
export const countsAgree: InspectionRule = {
  name: 'counts-agree',
  severity: 'error',
  description:
    'The number of significant weaknesses agrees with the findings, with the outcome and, at a revisit, with its two parts.',
  why: 'Cards say “3 recorded here; the report names 6”. Numbers that contradict each other would make the card wrong.',
  needs: ['framework', 'visit', 'outcome', 'significantWeaknesses', 'coverage', 'findings'],
  needsWhole: ['findings'],
  bad: `
coverage: full
significantWeaknesses: { total: 2 }
findings:
  - { kind: weakness, formal: significant-weakness, theme: local-offer, summary: The Local Offer was hard to find., sources: [letter] }
`,
  good: `
coverage: full
significantWeaknesses: { total: 1 }
findings:
  - { kind: weakness, formal: significant-weakness, theme: local-offer, summary: The Local Offer was hard to find., sources: [letter] }
`,
  check(visit) {
    // Where the outcome does not fit, the counts have nothing to agree with.
    if (!visit.facts.significantWeaknesses || !visit.framework || !visit.outcome?.visits.includes(visit.facts.visit))
      return [];
    const list = visit.framework.formalKinds.find(({ slug }) => slug === COUNTED);
    if (!list)
      return [
        {
          path: ['significantWeaknesses'],
          part: 'key',
          message: `Reports of ${visit.framework.slug} do not count significant weaknesses. Take this line out.`,
        },
      ];
    const cameBack = visit.framework.visits.some(
      ({ slug, follows }) => slug === visit.facts.visit && follows.length > 0,
    );
    return cameBack ? judgeRevisit(visit) : judgeInspection(visit, list.onlyWith);
  },
};

function judgeInspection({ facts }: Visit, onlyWith: readonly string[] | undefined): Found[] {
  const { total = 0, sufficient, notSufficient } = facts.significantWeaknesses ?? {};
  const path = ['significantWeaknesses', 'total'];
  if (sufficient !== undefined || notSufficient !== undefined)
    return [
      {
        path: ['significantWeaknesses'],
        part: 'key',
        message: 'Only a revisit says how many weaknesses were put right. Keep the total alone here.',
      },
    ];
  if (onlyWith && !onlyWith.includes(facts.outcome))
    return total > 0
      ? [
          {
            path,
            message: `A report with the outcome "${facts.outcome}" names no significant weaknesses. Take the line out, or mend the outcome.`,
          },
        ]
      : [];
  if (onlyWith && total === 0)
    return [
      {
        path,
        message: `The outcome "${facts.outcome}" comes with significant weaknesses, so there cannot be 0. Leave the line out where the number is not known.`,
      },
    ];
  return compareList(
    facts.findings.filter(({ formal }) => formal === COUNTED).length,
    total,
    facts.coverage === 'full',
    'significant weaknesses',
  );
}

function judgeRevisit({ facts, outcome }: Visit): Found[] {
  const { total = 0, sufficient, notSufficient } = facts.significantWeaknesses ?? {};
  const at = (part: string) => ['significantWeaknesses', part];
  const judged = (sufficient ?? 0) + (notSufficient ?? 0);
  if (sufficient !== undefined && notSufficient !== undefined ? judged !== total : judged > total)
    return [
      {
        path: at('total'),
        message: `${sufficient ?? 0} with enough progress and ${notSufficient ?? 0} without make ${judged}, and the total says ${total}.`,
      },
    ];
  if (outcome?.mark === 'all' && notSufficient)
    return [
      {
        path: at('notSufficient'),
        message: `The outcome "${facts.outcome}" leaves no weakness without enough progress, and this says ${notSufficient}.`,
      },
    ];
  if (outcome?.mark === 'none' && sufficient)
    return [
      {
        path: at('sufficient'),
        message: `The outcome "${facts.outcome}" leaves no weakness with enough progress, and this says ${sufficient}.`,
      },
    ];
  if (outcome?.mark === 'some' && (sufficient === 0 || notSufficient === 0))
    return [
      {
        path: at(sufficient === 0 ? 'sufficient' : 'notSufficient'),
        message: `The outcome "${facts.outcome}" means enough progress on some weaknesses and not on others, so this cannot be 0.`,
      },
    ];
  const lines = facts.findings.filter(({ kind, theme }) => kind === 'progress' && theme !== OVERALL);
  const spokenForAll = facts.findings.some(({ theme }) => theme === OVERALL);
  const whole = facts.coverage === 'full' && !spokenForAll;
  return [
    ...compareList(
      lines.filter(({ progress }) => progress === 'sufficient').length,
      sufficient,
      whole,
      'weaknesses with enough progress',
      'sufficient',
    ),
    ...compareList(
      lines.filter(({ progress }) => progress === 'not-sufficient').length,
      notSufficient,
      whole,
      'weaknesses without enough progress',
      'notSufficient',
    ),
  ];
}

function compareList(listed: number, count: number | undefined, whole: boolean, what: string, part = 'total'): Found[] {
  const path = ['significantWeaknesses', part];
  if (count === undefined || listed === count) return [];
  if (listed > count)
    return [
      {
        path,
        message: `The report has ${count} ${what} by this line, and ${listed} are listed below. One of the two is wrong.`,
      },
    ];
  return whole
    ? [
        {
          path,
          message: `The report has ${count} ${what} by this line, and ${listed} are listed below. Add the others, or write "coverage: partial".`,
        },
      ]
    : [];
}
