import { nearest } from '../domain/nearest.ts';
import { citationsOf } from './citations.ts';
import type { InspectionRule } from './rule.ts';

/** Every source id that a line cites must stand in the list of sources. */
export const unlistedSource: InspectionRule = {
  name: 'unlisted-source',
  severity: 'error',
  description: 'Every source that a line cites is in the list of sources.',
  why: 'A reader who wants to check a line must find where it comes from.',
  needs: ['findings', 'responses', 'followUp', 'context', 'sources'],
  needsWhole: ['sources'],
  bad: `
findings:
  - { kind: weakness, theme: local-offer, summary: The Local Offer was hard to find., sources: [lettre] }
`,
  good: `
findings:
  - { kind: weakness, theme: local-offer, summary: The Local Offer was hard to find., sources: [letter] }
`,
  check({ facts }) {
    const listed = facts.sources.map((source) => source.id);
    return citationsOf(facts)
      .filter(({ id }) => !listed.includes(id))
      .map(({ id, path }) => {
        const suggestion = nearest(id, listed);
        const mend = suggestion
          ? `Did you mean "${suggestion}"?`
          : `Add it to the list of sources, or cite one of: ${listed.join(', ')}.`;
        return {
          path,
          message: `The source "${id}" is not in the list of sources below. ${mend}`,
          ...(suggestion && { suggestion }),
        };
      });
  },
};
