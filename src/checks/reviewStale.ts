import { isBefore, sayDay } from '../domain/day.ts';
import type { Found, InspectionRule } from './rule.ts';
import { realDay } from './visitDates.ts';

/** A source that was read after the review may have changed what the card says. */
export const reviewStale: InspectionRule = {
  name: 'review-stale',
  severity: 'warning',
  description: 'No source was read after the review that the file speaks of.',
  why: 'What was written after a second reading has been read by one person only. The card would claim more than is true.',
  needs: ['review', 'sources'],
  bad: `
review: { state: second-read, date: 2026-03-02 }
sources:
  - { id: letter, title: Letter to Borsetshire, publisher: Ofsted, url: https://example.org/letter, type: official-report, accessed: 2026-05-11 }
`,
  good: `
review: { state: second-read, date: 2026-05-12 }
sources:
  - { id: letter, title: Letter to Borsetshire, publisher: Ofsted, url: https://example.org/letter, type: official-report, accessed: 2026-05-11 }
`,
  check({ facts }) {
    const on = realDay(facts.review?.date);
    if (!on || facts.review?.state === 'drafted') return [];
    return facts.sources.flatMap(({ accessed }, at): Found[] => {
      const read = realDay(accessed);
      if (!read || !isBefore(on, read)) return [];
      const message = `This source was read on ${sayDay(read)}, after the review of ${sayDay(on)}. If lines changed since, have them read again and write the new day under "review".`;
      return [{ path: ['sources', at, 'accessed'], message }];
    });
  },
};
