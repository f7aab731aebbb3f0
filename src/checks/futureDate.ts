import { type Day, sayDay, spanOf } from '../domain/day.ts';
import type { FieldPath } from '../domain/problem.ts';
import type { InspectionRule } from './rule.ts';
import { realDay } from './visitDates.ts';

/** Nothing that a report says can have happened after today. */
export const futureDate: InspectionRule = {
  name: 'future-date',
  severity: 'error',
  description: 'No visit, report, review, event or source is dated after today.',
  why: 'A mistyped year would put the visit at the top of every list.',
  needs: ['inspected', 'published', 'added', 'review', 'followUp', 'sources'],
  bad: 'published: 2091-05-13',
  good: 'published: 2019-05-13',
  check({ facts, today }) {
    const dates: [Day | undefined, FieldPath][] = [
      [facts.inspected?.from, ['inspected', 'from']],
      [facts.inspected?.to, ['inspected', 'to']],
      [facts.published, ['published']],
      [facts.added, ['added']],
      [facts.review?.date, ['review', 'date']],
      ...facts.followUp.flatMap(({ date }, at): [Day | undefined, FieldPath][] => [[date, ['followUp', at, 'date']]]),
      ...facts.sources.flatMap(({ published, accessed }, at): [Day | undefined, FieldPath][] => [
        [published, ['sources', at, 'published']],
        [accessed, ['sources', at, 'accessed']],
      ]),
    ];
    return dates.flatMap(([date, path]) => {
      const day = realDay(date);
      if (!day || spanOf(day).first <= today) return [];
      return [{ path, message: `${sayDay(day)} is in the future: today is ${sayDay(today)}. Check the year.` }];
    });
  },
};
