import type { Council } from '../domain/council.ts';
import { type Day, isBefore, sayDay } from '../domain/day.ts';
import type { InspectionRule } from './rule.ts';
import { startOf } from './visitDates.ts';

/** A council can only be inspected between its first day and its last. */
export const councilExisted: InspectionRule = {
  name: 'council-existed',
  severity: 'error',
  description: 'The council existed on the day of the visit.',
  why: 'Councils are merged and split. A visit belongs to the council that was there, and its successors show it as their history.',
  needs: ['council', 'inspected', 'published'],
  bad: 'council: ambridge',
  good: 'council: borsetshire',
  check({ facts, council, registers }) {
    const day = startOf(facts);
    if (!council || !day) return [];
    const early = council.since ? isBefore(day, council.since) : council.status === 'future';
    // A report on a visit may come out after the council's last day.
    const late = facts.inspected !== undefined && council.until !== undefined && isBefore(council.until, day);
    if (!early && !late) return [];
    const why = early
      ? council.since
        ? `${council.name} began on ${sayDay(council.since)}`
        : `${council.name} does not exist yet`
      : `${council.name} ended on ${sayDay(council.until ?? '')}`;
    const others = (early ? council.predecessors : council.successors)
      .flatMap(({ council: slug }) => registers.councils.filter((each) => each.slug === slug))
      .filter((each) => existedOn(each, day));
    const [only, ...more] = others.map(({ slug }) => slug);
    const mend = only
      ? `The council there ${early ? 'before' : 'after'} was: ${[only, ...more].join(' or ')}.`
      : 'Check the council and the date.';
    const message = `${why}, and this visit is dated ${sayDay(day)}. ${mend}`;
    return [{ path: ['council'], message, ...(only && more.length === 0 && { suggestion: only }) }];
  },
};

function existedOn({ since, until, status }: Council, day: Day): boolean {
  return status !== 'future' && !(since && isBefore(day, since)) && !(until && isBefore(until, day));
}
