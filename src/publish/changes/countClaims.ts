import type { Archive, Inspection } from '../../domain/archive.ts';

/** How much an archive says, thing by thing, in the order in which reviewers read it. */
export function countClaims({ inspections }: Archive): Record<string, number> {
  const all = <Item>(pick: (visit: Inspection) => readonly Item[]) => inspections.flatMap(pick);
  const ofKind = (kind: string) => all(({ findings }) => findings.filter((each) => each.kind === kind)).length;
  return {
    Visits: inspections.length,
    Strengths: ofKind('strength'),
    Weaknesses: ofKind('weakness'),
    'Answers about progress': ofKind('progress'),
    'Answers to reports': all(({ responses }) => responses).length,
    'What happened next': all(({ followUp }) => followUp).length,
    Sources: all(({ sources }) => sources).length,
    'Lines without a source': all(claimsOf).filter((cited) => cited.length === 0).length,
    'Lines that no official document states': inspections.reduce((sum, visit) => sum + countUnofficial(visit), 0),
  };
}

/** What each line of a visit cites. */
function claimsOf({ findings, responses, followUp, context }: Inspection): (readonly string[])[] {
  return [...findings, ...responses, ...followUp, ...context].map(({ sources }) => sources);
}

function countUnofficial(visit: Inspection): number {
  const official = new Set(visit.sources.filter(({ type }) => type.startsWith('official-')).map(({ id }) => id));
  return visit.findings.filter(({ sources }) => !sources.some((id) => official.has(id))).length;
}
