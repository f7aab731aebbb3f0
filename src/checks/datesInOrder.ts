import { type Day, isBefore, sayDay } from '../domain/day.ts';
import type { InspectionFacts } from '../domain/inspection.ts';
import type { Found, InspectionRule } from './rule.ts';
import { endOf, realDay, startOf } from './visitDates.ts';

/** What comes later must not be dated earlier. */
export const datesInOrder: InspectionRule = {
  name: 'dates-in-order',
  severity: 'error',
  description:
    'A visit begins before it ends, ends before its report comes out, and what followed is told in the order in which it happened.',
  why: 'A wrong date makes a visit look newer or older than it is, and puts it in the wrong place in the history of an area.',
  needs: ['inspected', 'published', 'followUp', 'sources'],
  bad: 'inspected: { from: 2019-03-15, to: 2019-03-11 }',
  good: 'inspected: { from: 2019-03-11, to: 2019-03-15 }',
  check: ({ facts }) => [...judgeVisit(facts), ...judgeEvents(facts), ...judgeSources(facts)],
};

function judgeVisit(facts: InspectionFacts): Found[] {
  const [from, to] = [realDay(facts.inspected?.from), realDay(facts.inspected?.to)];
  if (from && to && isBefore(to, from))
    return [
      {
        path: ['inspected', 'to'],
        message: `The visit ends on ${sayDay(to)}, before it begins on ${sayDay(from)}. Are the two dates the wrong way round?`,
      },
    ];
  const [end, published] = [endOf(facts), realDay(facts.published)];
  if (end && published && isBefore(published, end))
    return [
      {
        path: ['published'],
        message: `The report came out ${when(published)}, before the visit was over (${sayDay(end)}). One of the dates is wrong.`,
      },
    ];
  return [];
}

function judgeEvents(facts: InspectionFacts): Found[] {
  const start = startOf(facts);
  let last: Day | undefined;
  return facts.followUp.flatMap(({ date }, at): Found[] => {
    const day = realDay(date);
    if (!day) return [];
    const path = ['followUp', at, 'date'];
    if (start && isBefore(day, start))
      return [
        {
          path,
          message: `This happened ${when(day)}, before the visit (${sayDay(start)}). What went before belongs under "context".`,
        },
      ];
    if (last && isBefore(day, last))
      return [
        {
          path,
          message: `This happened ${when(day)}, and the line above it happened later (${sayDay(last)}). Put the earlier one first.`,
        },
      ];
    last = day;
    return [];
  });
}

function judgeSources(facts: InspectionFacts): Found[] {
  return facts.sources.flatMap((source, at): Found[] => {
    const [published, accessed] = [realDay(source.published), realDay(source.accessed)];
    if (!published || !accessed || !isBefore(accessed, published)) return [];
    return [
      {
        path: ['sources', at, 'accessed'],
        message: `This source was read on ${sayDay(accessed)}, before it was published (${sayDay(published)}). One of the dates is wrong.`,
      },
    ];
  });
}

function when(day: Day): string {
  return `${day.length > 7 ? 'on' : 'in'} ${sayDay(day)}`;
}
