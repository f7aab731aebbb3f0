import { isBefore, sayDay } from '../domain/day.ts';
import type { InspectionRule } from './rule.ts';
import { realDay, startOf } from './visitDates.ts';

/** Nobody can have held a card against a report that was not out. */
export const reviewInOrder: InspectionRule = {
  name: 'review-in-order',
  severity: 'error',
  description: 'A review is dated after the report came out.',
  why: 'A card says to its readers who has checked it, and when. A date that cannot be right makes that worthless.',
  needs: ['review', 'inspected', 'published'],
  bad: 'review: { state: second-read, date: 2018-11-22 }',
  good: 'review: { state: second-read, date: 2026-11-20 }',
  check({ facts }) {
    const on = realDay(facts.review?.date);
    const out = realDay(facts.published) ?? startOf(facts);
    if (!on || !out || !isBefore(on, out)) return [];
    const what = facts.published ? 'the report came out' : 'the visit began';
    return [
      {
        path: ['review', 'date'],
        message: `The review is dated ${sayDay(on)}, before ${what} (${sayDay(out)}). Write the day on which it was made.`,
      },
    ];
  },
};
