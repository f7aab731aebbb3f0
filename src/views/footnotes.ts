import type { FindingColumns } from './findingLines.ts';
import type { SourceLine } from './sourceLines.ts';
import type { VisitSection } from './visitSection.ts';

/** The parts of a council’s card that are printed, by the visits that they come from. */
interface Printed {
  readonly latest: VisitSection | undefined;
  readonly main: VisitSection | undefined;
  readonly progress: VisitSection | undefined;
  readonly history: readonly VisitSection[];
}

/** The numbers of the sources that the printed card cites: two sheets have no room for those of folded visits. */
export function footnotesOf({ latest, main, progress, history }: Printed): ReadonlySet<number> {
  const cited: readonly { readonly sources: readonly SourceLine[] }[] = [
    ...[main, progress].flatMap((visit) => (visit ? findingsIn(visit.columns) : [])),
    ...history.flatMap(({ followUp, context, responses }) => [...followUp, ...context, ...responses]),
    { sources: latest?.records ?? [] },
  ];
  return new Set(cited.flatMap(({ sources }) => sources.map(({ number }) => number)));
}

function findingsIn({ weaknesses, strengths, enough, notEnough }: FindingColumns) {
  return [...weaknesses, ...strengths, ...enough, ...notEnough];
}
