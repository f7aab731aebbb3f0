import type { Found, InspectionRule } from './rule.ts';

/** Progress is what a visit finds that came back to look at old weaknesses. */
export const progressFits: InspectionRule = {
  name: 'progress-fits',
  severity: 'error',
  description:
    'A finding of kind progress says whether progress was sufficient, other findings do not, and only visits that came back have any.',
  why: 'Enough progress is not the same as good. Pages show it apart from strengths, which works only where it is told apart.',
  needs: ['framework', 'visit', 'findings'],
  bad: `
findings:
  - { kind: weakness, progress: sufficient, theme: local-offer, summary: The Local Offer was hard to find., sources: [letter] }
`,
  good: `
findings:
  - { kind: weakness, theme: local-offer, summary: The Local Offer was hard to find., sources: [letter] }
`,
  check({ facts, framework }) {
    const visit = framework?.visits.find(({ slug }) => slug === facts.visit);
    const cameBack = !visit || visit.follows.length > 0;
    return facts.findings.flatMap(({ kind, progress }, at): Found[] => {
      if (kind !== 'progress')
        return progress
          ? [
              {
                path: ['findings', at, 'progress'],
                message: `A ${kind} has no progress. Take the line out, or write "kind: progress".`,
              },
            ]
          : [];
      if (!cameBack)
        return [
          {
            path: ['findings', at, 'kind'],
            message: `A visit of kind "${facts.visit}" does not look back at old weaknesses. Is this a strength or a weakness, or is it another kind of visit?`,
          },
        ];
      return progress
        ? []
        : [
            {
              path: ['findings', at],
              message: 'Say whether progress was enough: "progress: sufficient" or "progress: not-sufficient".',
            },
          ];
    });
  },
};
