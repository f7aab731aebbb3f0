import { describe, expect, test } from 'vitest';
import { outcomesByYear, outcomesByYearTable } from '../../../src/views/overTime/outcomesByYear.ts';
import { makeModel, visit } from '../../support/makeArchive.ts';

const many = (count: number, on: string, outcome: string) =>
  Array.from({ length: count }, (_, at) => visit({ slug: `${on}-${outcome}-${at}`, on, outcome }));
const model = makeModel([
  ...many(6, '2017-02-06', 'plan'),
  ...many(4, '2017-11', 'no-plan'),
  ...many(2, '2019-03-11', 'plan'),
  visit({ on: '2018-03-11', visit: 'revisit', outcome: 'some' }),
  visit({ inspected: undefined, published: '2026-03-09', framework: 'areas', outcome: 'mixed' }),
  visit({ on: '2026-05-11', visit: 'reinspection', outcome: 'positive' }),
  visit({ on: '2025-01-13', visit: 'monitoring' }),
]);
const letters = outcomesByYear(model, 'letters');
const areas = outcomesByYear(model, 'areas');
const countsOf = ({ rows }: typeof letters) =>
  rows.map(({ year, of, outcomes }) => [year, of, ...outcomes.map(({ count }) => count)]);

describe('outcomes by year', () => {
  test('count full inspections alone, each year out of its own; a year without any between two others is kept', () => {
    expect(countsOf(letters)).toEqual([
      [2017, 10, 6, 4],
      [2018, 0, 0, 0],
      [2019, 2, 2, 0],
    ]);
  });

  test('count a reinspection, and a visit in the year of its report where no other is known', () => {
    expect(countsOf(areas)).toEqual([[2026, 2, 1, 1, 0]]);
  });

  test('have the same order of outcomes in every year, and all years together in the key', () => {
    expect(letters.key.map(({ label, count }) => `${count} ${label}`)).toEqual([
      '8 Had to write a plan',
      '4 Did not have to',
    ]);
    for (const { outcomes } of letters.rows)
      expect(outcomes.map(({ mark }) => mark)).toEqual(letters.key.map(({ mark }) => mark));
  });

  test('say the first and the last year with their totals, and which years have few', () => {
    expect(letters.rows.map(({ few }) => few)).toEqual([false, true, true]);
    expect(letters.sentence).toBe(
      '12 full inspections by year. Of 10 in 2017: 6 had to write a plan and 4 did not have to. Of 2 in 2019: 2 had to write a plan. Shares say little for 2019 (2 inspections).',
    );
  });

  test('say of the year that we have not seen the end of that it is so far', () => {
    expect(areas.sentence).toContain('Of 2 so far in 2026: 1 typically positive and 1 inconsistent.');
  });

  test('say that there is none where there is none', () => {
    expect(outcomesByYear(makeModel(), 'areas')).toMatchObject({
      rows: [],
      of: 0,
      sentence: 'We hold no full inspection of this kind yet.',
    });
  });

  test('are rows of a file, each with its denominator', () => {
    expect(outcomesByYearTable(letters)).toHaveLength(6);
    expect(outcomesByYearTable(letters)[0]).toEqual({
      framework: 'Letters',
      year: 2017,
      outcome: 'Had to write a plan',
      inspections: 6,
      of: 10,
    });
  });
});
