import { findRepeats } from './findRepeats.ts';
import type { InspectionRule } from './rule.ts';

/** The id of a finding is its permanent address. */
export const repeatedFindingId: InspectionRule = {
  name: 'repeated-finding-id',
  severity: 'error',
  description: 'No two findings of a file have the same id.',
  why: 'The id is the address that people link to. It must lead to one finding.',
  needs: ['findings'],
  bad: `
findings:
  - { id: offer, kind: weakness, theme: local-offer, summary: The Local Offer was hard to find., sources: [letter] }
  - { id: offer, kind: strength, theme: local-offer, summary: The Local Offer was kept up to date., sources: [letter] }
`,
  good: `
findings:
  - { id: offer-found, kind: weakness, theme: local-offer, summary: The Local Offer was hard to find., sources: [letter] }
  - { id: offer-kept, kind: strength, theme: local-offer, summary: The Local Offer was kept up to date., sources: [letter] }
`,
  check({ facts }) {
    const known = facts.findings.flatMap(({ id }, at) => (id ? [{ id, at }] : []));
    return findRepeats(known.map(({ id }) => id)).flatMap((nth) => {
      const { id, at } = known[nth] ?? {};
      return id === undefined || at === undefined
        ? []
        : [
            {
              path: ['findings', at, 'id'],
              message: `Another finding above has the id "${id}". Give this one another, or take the line out.`,
            },
          ];
    });
  },
};
