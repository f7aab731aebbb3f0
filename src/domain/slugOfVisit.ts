import { monthOf } from './day.ts';
import type { InspectionFacts } from './inspection.ts';

/** The name of a file carries the council and the month of the visit, or of publication where no visit is recorded. */
export function slugOfVisit(facts: Pick<InspectionFacts, 'council' | 'inspected' | 'published'>): string | undefined {
  const date = facts.inspected?.from ?? facts.published;
  return date === undefined ? undefined : `${facts.council}-${monthOf(date)}`;
}
