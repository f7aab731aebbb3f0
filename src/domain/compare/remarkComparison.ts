import type { ComparedCouncil, ComparedVisit } from './comparedCouncil.ts';
import { sayNames } from './sayNames.ts';

/** What must be known before a comparison is read: kinds of inspection that differ, and what is not held. */
export function remarkComparison(
  councils: readonly ComparedCouncil[],
  frameworks: readonly ComparedVisit['framework'][],
): string[] {
  const named = (matches: (visit: ComparedVisit | undefined) => boolean) =>
    sayNames(councils.filter(({ visit }) => matches(visit)).map(({ name }) => name));
  const nothing = named((visit) => visit === undefined);
  const outcomes = named((visit) => visit?.held === false);
  const parts = councils.some(({ visit }) => visit?.held && !visit.whole);
  return [
    frameworks.length > 1
      ? 'These councils had different kinds of inspection, with different questions. So each theme has a row for each kind that mentions it: compare within a row, not between rows.'
      : '',
    nothing ? `We hold no inspection of ${nothing}. Those cells say “no inspection held”.` : '',
    outcomes
      ? `Of ${outcomes} we hold how the inspection ended, but not what inspectors found. Those cells say “no findings held”.`
      : '',
    parts ? 'Of some reports we have read only parts. So “not mentioned” means: not in our records.' : '',
  ].filter((remark) => remark !== '');
}
