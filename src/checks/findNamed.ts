import { beginsWithName, type FoundName, findNames } from './findNames.ts';
import { bodyLinesOf, placeInLine, proseOf } from './proseOf.ts';
import type { Found, Visit } from './rule.ts';

/** Every place of a file that names somebody: plainly, or possibly. `say` makes the message of a name. */
export function findNamed({ facts, file }: Visit, plain: boolean, say: (name: string) => string): Found[] {
  const found = (text: string): FoundName[] => findNames(text).filter((each) => each.plain === plain);
  const inProse = proseOf(facts).flatMap(({ text, path }) =>
    found(text).map(({ name }): Found => ({ path, message: say(name) })),
  );
  const judgeRole = (text: string, path: Found['path']): Found[] => {
    if (beginsWithName(text)) return plain ? [{ path, message: say(text) }] : [];
    return found(text).map(({ name }) => ({ path, message: say(name) }));
  };
  const inRoles = facts.responses.flatMap(({ by, organisation }, at) => [
    ...judgeRole(by, ['responses', at, 'by']),
    ...judgeRole(organisation, ['responses', at, 'organisation']),
  ]);
  const inBody = bodyLinesOf(file).flatMap(({ text, line }) =>
    found(text).map(
      ({ name, at }): Found => ({ path: [], inBody: placeInLine(line, at, name.length), message: say(name) }),
    ),
  );
  return [...inProse, ...inRoles, ...inBody];
}
