import { compareDays } from '../../domain/day.ts';
import type { Framework } from '../../domain/framework.ts';
import type { Model } from '../../domain/model.ts';
import { type OutcomeFlows, outcomeFlows } from './outcomeFlows.ts';

/** What the page on time shows: each framework by itself, and what followed each but the last. */
export interface OverTime {
  /** Oldest first. */
  readonly frameworks: readonly Framework[];
  readonly flows: readonly OutcomeFlows[];
}

/** Puts the frameworks in the order of time. */
export function overTime(model: Model): OverTime {
  const frameworks = [...model.frameworks].sort((a, b) => compareDays(a.from, b.from));
  const flows = frameworks.slice(1).map((later, at) => outcomeFlows(model, frameworks[at]?.slug ?? '', later.slug));
  return { frameworks, flows };
}
