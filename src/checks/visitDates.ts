import { type Day, isRealDay } from '../domain/day.ts';
import type { InspectionFacts } from '../domain/inspection.ts';

/** Only dates that exist: a rule about the order of dates has nothing to say about others, which are reported anyway. */
export function realDay(day: Day | undefined): Day | undefined {
  return day !== undefined && isRealDay(day) ? day : undefined;
}

/** The first day or month that is known of a visit: of its report where the visit itself is not dated. */
export function startOf({ inspected, published }: Pick<InspectionFacts, 'inspected' | 'published'>): Day | undefined {
  return realDay(inspected ? inspected.from : published);
}

/** The last day or month of the visit itself, where it is dated. */
export function endOf({ inspected }: Pick<InspectionFacts, 'inspected'>): Day | undefined {
  return realDay(inspected?.to ?? inspected?.from);
}
