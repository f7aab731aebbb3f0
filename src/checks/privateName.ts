import { findNamed } from './findNamed.ts';
import type { InspectionRule } from './rule.ts';

/** Nobody is named: not parents, children, officers or inspectors, and those in public roles by the role. */
export const privateName: InspectionRule = {
  name: 'private-name',
  severity: 'error',
  description: 'No person is named. Those in public roles are called by the role.',
  why: 'A name on a page about children with SEND can point to a family, and stays on the web for ever.',
  needs: ['findings', 'responses', 'followUp', 'context'],
  bad: `
responses:
  - { by: Cllr Jane Doe, organisation: Borsetshire Council, summary: The council accepted the findings., sources: [letter] }
`,
  good: `
responses:
  - { by: Leader of the council, organisation: Borsetshire Council, summary: The council accepted the findings., sources: [letter] }
`,
  check: (visit) =>
    findNamed(
      visit,
      true,
      (name) =>
        `"${name}" names a person. Write the public role ("the council’s leader"), or "a parent": nobody is named here.`,
    ),
};
