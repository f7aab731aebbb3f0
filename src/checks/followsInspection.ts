import { type Day, isBefore, sayDay } from '../domain/day.ts';
import { findFollowed } from './findFollowed.ts';
import type { InspectionRule } from './rule.ts';
import { startOf } from './visitDates.ts';

/** A visit that comes back cannot come before the one that it comes back to. */
export const followsInspection: InspectionRule = {
  name: 'follows-inspection',
  severity: 'error',
  description: 'A revisit, monitoring inspection or reinspection is dated after the inspection that it follows.',
  why: 'The history of an area would tell what got better before it told what was wrong.',
  needs: ['council', 'framework', 'visit', 'inspected', 'published'],
  bad: {
    fields:
      'visit: revisit\ninspected: { from: 2018-05-14 }\noutcome: sufficient-progress-all\nsignificantWeaknesses: { total: 2, sufficient: 2, notSufficient: 0 }',
    beside: ['inspected: { from: 2019-03-11 }'],
  },
  good: {
    fields:
      'visit: revisit\ninspected: { from: 2021-03-08 }\npublished: 2021-05-10\noutcome: sufficient-progress-all\nsignificantWeaknesses: { total: 2, sufficient: 2, notSufficient: 0 }',
    beside: ['inspected: { from: 2019-03-11 }'],
  },
  check(visit) {
    const start = startOf(visit.facts);
    const [first, ...more] = findFollowed(visit) ?? [];
    if (!start || !first) return [];
    const isLater = (day: Day | undefined) => day !== undefined && isBefore(start, day);
    const then = startOf(first.facts);
    if (!then || ![then, ...more.map(({ facts }) => startOf(facts))].every(isLater)) return [];
    const path = visit.facts.inspected ? ['inspected', 'from'] : ['published'];
    const message = `This ${visit.facts.visit} is dated ${sayDay(start)}, before the visit that it follows ("${first.slug}", ${sayDay(then)}). One of the dates is wrong.`;
    return [{ path, message }];
  },
};
