import { describe, expect, test } from 'vitest';
import { reportDelays, reportDelaysTable } from '../../../src/views/overTime/reportDelays.ts';
import { makeModel, visit } from '../../support/makeArchive.ts';

/** Visits that ended on 14 March 2019, with reports so many days after. */
const visitsAfter = (...days: number[]) =>
  days.map((each, at) =>
    visit({
      slug: `visit-${at}`,
      published: new Date(Date.UTC(2019, 2, 14 + each)).toISOString().slice(0, 10),
    }),
  );
const delaysOf = (...visits: ReturnType<typeof visitsAfter>) => reportDelays(makeModel(visits), 'letters');

describe('days to the report', () => {
  test('are counted from the last day of the visit, by weeks, and weeks without any are kept', () => {
    expect(delaysOf(...visitsAfter(60, 62, 76)).weeks).toEqual([
      { from: 56, to: 62, count: 2 },
      { from: 63, to: 69, count: 0 },
      { from: 70, to: 76, count: 1 },
    ]);
  });

  test.each([
    [[60, 62, 90], 62],
    [[60, 62, 63, 90], 62.5],
    [[41], 41],
  ])('of %j have the median %d', (days, median) => {
    expect(delaysOf(...visitsAfter(...days)).median).toBe(median);
  });

  test('leave out visits without both days, and count these in the sentence', () => {
    const delays = delaysOf(
      ...visitsAfter(60, 70),
      visit({ slug: 'no-end', inspected: { from: '2019-03-11' } }),
      visit({ slug: 'month', published: '2019-05' }),
      visit({ slug: 'unpublished', published: undefined }),
      visit({ slug: 'undated', inspected: undefined }),
    );
    expect([delays.known, delays.of]).toEqual([2, 6]);
    expect(delays.sentence).toBe(
      'The median is 65 days: half of the 2 reports whose days we hold came out within that time. The quickest took 60 days, the slowest 70 days. For 4 of 6 visits we do not hold both days: they are left out.',
    );
  });

  test('of a single report are said as such', () => {
    expect(delaysOf(...visitsAfter(60)).sentence).toBe('The one report whose days we hold came out after 60 days.');
  });

  test('are nothing where none is known, and say so', () => {
    expect(delaysOf(visit({ inspected: undefined }))).toMatchObject({
      weeks: [],
      median: undefined,
      sentence: 'Of 1 visit in our records, we hold both days of none.',
    });
    expect(delaysOf().sentence).toBe('We hold no visit of this kind of inspection yet.');
  });

  test('are rows of a file', () => {
    expect(reportDelaysTable(delaysOf(...visitsAfter(60)))).toEqual([
      { framework: 'Letters', days_from: 56, days_to: 62, visits: 1 },
    ]);
  });
});
