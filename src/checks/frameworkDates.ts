import { isBefore, sayMonth } from '../domain/day.ts';
import type { InspectionRule } from './rule.ts';
import { startOf } from './visitDates.ts';

/** A framework was in use between two dates; a visit outside them was made under another. */
export const frameworkDates: InspectionRule = {
  name: 'framework-dates',
  severity: 'error',
  description: 'The visit falls within the years in which its framework was in use.',
  why: 'The frameworks ask different questions. A visit under the wrong one would be compared with the wrong visits.',
  needs: ['framework', 'inspected', 'published'],
  bad: { fields: 'inspected: { from: 2024-03-11 }\npublished: 2024-05-13' },
  good: { fields: 'inspected: { from: 2019-03-11 }\npublished: 2019-05-13' },
  check({ facts, framework, registers }) {
    const day = startOf(facts);
    if (!framework || !day) return [];
    const early = isBefore(day, framework.from);
    // A report may come out after the last visit of a framework.
    const late = facts.inspected !== undefined && framework.until !== undefined && isBefore(framework.until, day);
    if (!early && !late) return [];
    const then = registers.frameworks.find(
      ({ from, until }) => !isBefore(day, from) && !(until && isBefore(until, day)),
    );
    const span = framework.until
      ? `from ${sayMonth(framework.from)} to ${sayMonth(framework.until)}`
      : `from ${sayMonth(framework.from)} on`;
    const mend = then ? `Is it ${then.slug}, or is the date wrong?` : 'Check the date.';
    return [
      {
        path: ['framework'],
        message: `"${framework.slug}" was in use ${span}, and this visit is of ${sayMonth(day)}. ${mend}`,
        ...(then && { suggestion: then.slug }),
      },
    ];
  },
};
