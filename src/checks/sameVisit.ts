import { isBefore, monthOf } from '../domain/day.ts';
import type { InspectionFacts } from '../domain/inspection.ts';
import type { InspectionRule } from './rule.ts';
import { endOf, realDay, startOf } from './visitDates.ts';

/** One visit has one file. */
export const sameVisit: InspectionRule = {
  name: 'same-visit',
  severity: 'error',
  description: 'No two files are about the same visit.',
  why: 'A visit that stands there twice is counted twice, and its two cards may come to differ.',
  needs: ['council', 'framework', 'visit', 'inspected', 'published'],
  bad: {
    fields: 'inspected: { from: 2019-03-29, to: 2019-04-05 }',
    beside: ['inspected: { from: 2019-04-01, to: 2019-04-05 }'],
  },
  good: {
    fields: 'inspected: { from: 2019-03-29, to: 2019-04-05 }',
  },
  check({ facts, siblings }) {
    const twin = siblings.find((other) => isSameVisit(facts, other.facts));
    if (!twin) return [];
    return [
      {
        path: ['inspected'],
        message: `"${twin.slug}.md" is about the same visit: the same council, framework, kind of visit and time. Put both together in one file.`,
      },
    ];
  },
};

function isSameVisit(a: InspectionFacts, b: InspectionFacts): boolean {
  if (a.framework !== b.framework || a.visit !== b.visit) return false;
  const [startA, startB] = [startOf(a), startOf(b)];
  if (!startA || !startB) return false;
  if (a.inspected && b.inspected)
    return (
      monthOf(startA) === monthOf(startB) ||
      !(isBefore(endOf(a) ?? startA, startB) || isBefore(endOf(b) ?? startB, startA))
    );
  // Where one is dated by its report alone, the reports are compared.
  const [outA, outB] = [realDay(a.published), realDay(b.published)];
  return outA !== undefined && outB !== undefined && monthOf(outA) === monthOf(outB);
}
