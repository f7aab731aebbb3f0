import { describe, expect, test } from 'vitest';
import { layOutHistory } from '../../src/charts/layOutHistory.ts';
import { crowded, history, usual } from './support/borsetshire.ts';

const plan = (date: string) => ({ date, mark: 'plan', label: 'had to write a plan' }) as const;

/** Years since the beginning of 2016, counted in days and not by a scale. */
function years(date: string): number {
  return (Date.parse(date) - Date.parse('2016-01-01')) / 86_400_000;
}

describe('layOutHistory', () => {
  test('a visit stands where its share of days since 2016 puts it', () => {
    const { rails } = layOutHistory(usual, [0, 680]);
    const all = years('2028-01-01');
    expect(rails[0]?.visits[0]?.at).toBeCloseTo((680 * years('2017-09-25T12:00Z')) / all, 6);
    expect(rails[1]?.visits[0]?.at).toBeCloseTo((680 * years('2024-03-11T12:00Z')) / all, 6);
  });

  test('a month stands in the middle between its neighbours’ beginnings', () => {
    const { rails } = layOutHistory(usual, [0, 680]);
    const middle = (years('2019-10-01') + years('2019-11-01')) / 2;
    expect(rails[0]?.visits[1]).toMatchObject({ when: 'October 2019', dayKnown: false });
    expect(rails[0]?.visits[1]?.at).toBeCloseTo((680 * middle) / years('2028-01-01'), 6);
  });

  test('both rails share one axis, and each is as long as its kind of inspection was made', () => {
    const { rails } = layOutHistory(usual, [0, years('2028-01-01')]);
    expect(rails.map(({ start, end }) => [start, end].map(Math.round))).toEqual([
      [years('2016-05-01'), years('2023-01-01')],
      [years('2023-01-01'), Math.round(years('2026-11-22T12:00Z'))],
    ]);
  });

  test('visits come in order of time, however they were handed in', () => {
    const { rails } = layOutHistory(history([plan('2021-05'), plan('2017-02-03')], []), [0, 680]);
    expect(rails[0]?.visits.map(({ when }) => when)).toEqual(['February 2017', 'May 2021']);
  });

  test('marks that would touch step aside, and go back as soon as there is room', () => {
    const { rails } = layOutHistory(crowded, [0, 680]);
    expect(rails[0]?.visits.map(({ level }) => level)).toEqual([0, 1, 0, 0, 0, 0]);
  });

  test('ninety visits in one month take four levels and no more', () => {
    const ninety = Array.from({ length: 90 }, () => plan('2019-03-11'));
    const { rails } = layOutHistory(history(ninety, []), [0, 680]);
    expect(new Set(rails[0]?.visits.map(({ level }) => level))).toEqual(new Set([0, 1, 2, 3]));
  });

  test('an empty rail has a dashed ring at its end, with its words', () => {
    const { rails } = layOutHistory(history([], []), [0, 680]);
    expect(rails[0]?.visits).toMatchObject([{ mark: 'unknown', at: rails[0]?.end, label: 'not recorded' }]);
    expect(rails[1]?.visits).toMatchObject([{ mark: 'unknown', at: rails[1]?.end, label: 'not yet inspected' }]);
  });

  test.each(['2015-12-31', '2028-01-02'])('a visit on %s, outside the axis, is refused', (date) => {
    const message = `${date} lies outside the time axis from 2016 to 2027.`;
    expect(() => layOutHistory(history([plan(date)], []), [0, 680])).toThrow(message);
  });

  test('a date that is none is refused', () => {
    expect(() => layOutHistory(history([plan('2019-02-30')], []), [0, 680])).toThrow('"2019-02-30" is not a date');
  });

  test('no rail, or years the wrong way round, are refused', () => {
    expect(() => layOutHistory({ ...usual, rails: [] }, [0, 680])).toThrow('at least one rail');
    expect(() => layOutHistory({ ...usual, from: 2027, to: 2016 }, [0, 680])).toThrow('no time axis');
  });
});
