import { beginsWithName, findNames } from './findNames.ts';
import { bodyLinesOf, placeInLine, proseOf } from './proseOf.ts';
import type { Found, InspectionRule, Visit } from './rule.ts';

const MESSAGE = 'names a person. Write the public role ("the council’s leader"), or "a parent": nobody is named here.';

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
  check: (visit) => findAll(visit, true),
};

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
  check: (visit) => findAll(visit, false),
};

function findAll({ facts, file }: Visit, plain: boolean): Found[] {
  const say = (name: string) => (plain ? `"${name}" ${MESSAGE}` : `"${name}" may be a person’s name. If it is, write the role instead: nobody is named here.`);
  const inProse = proseOf(facts).flatMap(({ text, path }): Found[] =>
    findNames(text).filter((each) => each.plain === plain).map(({ name }) => ({ path, message: say(name) })),
  );
  const inRoles = facts.responses.flatMap(({ by, organisation }, at) => [
    ...judgeRole(by, ['responses', at, 'by'], plain, say),
    ...judgeRole(organisation, ['responses', at, 'organisation'], plain, say),
  ]);
  const inBody = bodyLinesOf(file).flatMap(({ text, line }): Found[] =>
    findNames(text)
      .filter((each) => each.plain === plain)
      .map(({ name, at }) => ({ path: [], inBody: placeInLine(line, at, name.length), message: say(name) })),
  );
  return [...inProse, ...inRoles, ...inBody];
}

function judgeRole(text: string, path: Found['path'], plain: boolean, say: (name: string) => string): Found[] {
  if (beginsWithName(text)) return plain ? [{ path, message: say(text) }] : [];
  return findNames(text).filter((each) => each.plain === plain).map(({ name }) => ({ path, message: say(name) }));
}
