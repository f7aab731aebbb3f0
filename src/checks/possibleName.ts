import { findNamed } from './findNamed.ts';
import type { InspectionRule } from './rule.ts';

/** What may be a name, and may be a school or a street. */
export const possibleName: InspectionRule = {
  name: 'possible-name',
  severity: 'warning',
  description: 'Two words that may be a person’s name deserve a second look.',
  why: 'A machine cannot tell every person from a school or a street. You can.',
  needs: ['findings', 'responses', 'followUp', 'context'],
  bad: `
context:
  - { summary: Councillors heard from Jane Doe that plans were late., sources: [letter] }
`,
  good: `
context:
  - { summary: Councillors heard from the head of SEND that plans were late., sources: [letter] }
`,
  check: (visit) =>
    findNamed(
      visit,
      false,
      (name) => `"${name}" may be a person’s name. If it is, write the role instead: nobody is named here.`,
    ),
};
