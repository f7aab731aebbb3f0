import type { Council } from '../domain/council.ts';
import type { InspectionRule } from './rule.ts';

const HEALTH = /\bNHS\b|\bICB\b|\bCCG\b|integrated care board|clinical commissioning group/i;
const COUNCIL = /\b(?:council|borough|city|county|partnership)\b/i;

/** Where a card says that the council replied, its reply can be read there. */
export const reviewReply: InspectionRule = {
  name: 'review-reply',
  severity: 'error',
  description: 'A file that says `council-replied` holds an answer of the council or the NHS under `responses`.',
  why: 'Those who were inspected have a right of reply. Readers who are told of a reply must be able to read it.',
  needs: ['review', 'responses', 'council'],
  needsWhole: ['responses'],
  bad: 'review: { state: council-replied, date: 2026-11-20 }',
  good: `
review: { state: council-replied, date: 2026-11-20 }
responses:
  - { by: Director of children’s services, organisation: Borsetshire County Council, summary: The council has shortened waiting times since., sources: [letter] }
`,
  check({ facts, council }) {
    if (facts.review?.state !== 'council-replied' || !council) return [];
    if (facts.responses.some(({ organisation }) => isResponsible(organisation, council))) return [];
    const message = `Nothing under "responses" comes from ${council.officialName} or the NHS. Add their reply, with "organisation: ${council.officialName}", or write "second-read" here.`;
    return [{ path: ['review', 'state'], message }];
  },
};

/** Whether an organisation is one of those that are responsible together; a parent forum of the same place is not. */
function isResponsible(organisation: string, { name, officialName }: Council): boolean {
  const said = organisation.toLowerCase();
  return (
    HEALTH.test(organisation) ||
    said.includes(officialName.toLowerCase()) ||
    (said.includes(name.toLowerCase()) && COUNCIL.test(organisation))
  );
}
