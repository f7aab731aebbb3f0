import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDays,
  isBefore,
  isRealDay,
  monthOf,
  monthsBetween,
  sayAge,
  sayDay,
  sayMonth,
  saySpan,
  spanOf,
  yearOf,
} from '../../src/domain/day.ts';

/** Any day from 1900 to 2100, or its month. */
const anyDay = fc
  .tuple(fc.integer({ min: -25_567, max: 47_482 }), fc.boolean())
  .map(([days, whole]) => new Date(days * 86_400_000).toISOString().slice(0, whole ? 10 : 7));

describe('isRealDay', () => {
  test.each(['2019-03-11', '2019-03', '2020-02-29', '2000-02-29'])('%s exists', (text) => {
    expect(isRealDay(text)).toBe(true);
  });

  test.each([
    '2019-02-29',
    '1900-02-29',
    '2019-04-31',
    '2019-00',
    '2019-13',
    '2019-3-1',
    '2019',
    '',
    '11/03/2019',
    '2019-03-11 ',
    '2019-03-11\n',
  ])('"%s" does not', (text) => {
    expect(isRealDay(text)).toBe(false);
  });

  test('every day of the calendar exists', () => {
    fc.assert(fc.property(anyDay, (day) => isRealDay(day)));
  });
});

describe('days and months side by side', () => {
  test('a month stands for all its days', () => {
    expect(spanOf('2020-02')).toEqual({ first: '2020-02-01', last: '2020-02-29' });
    expect(spanOf('2020-02-03')).toEqual({ first: '2020-02-03', last: '2020-02-03' });
  });

  test.each([
    ['2019-03-11', '2019-03-12', true],
    ['2019-03-11', '2019-03-11', false],
    ['2019-03', '2019-03-11', false],
    ['2019-03-11', '2019-03', false],
    ['2019-02', '2019-03-01', true],
    ['2019-02', '2019-03', true],
  ])('%s is certainly before %s: %s', (a, b, before) => {
    expect(isBefore(a, b)).toBe(before);
  });

  test('nothing is before itself, and no two are before each other', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => !isBefore(a, a) && !(isBefore(a, b) && isBefore(b, a))));
  });

  test('sorting agrees with what is certainly before', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => !isBefore(a, b) || compareDays(a, b) < 0));
    expect(['2019-03-11', '2018', '2019-03'].slice(0, 1).concat('2019-02', '2019-03').sort(compareDays)).toEqual([
      '2019-02',
      '2019-03',
      '2019-03-11',
    ]);
  });
});

describe('dates in words', () => {
  test('a day and a month', () => {
    expect(sayDay('2019-03-01')).toBe('1 March 2019');
    expect(sayDay('2019-03')).toBe('March 2019');
    expect(sayMonth('2019-03-11')).toBe('March 2019');
    expect([monthOf('2019-03-11'), yearOf('2019-03-11')]).toEqual(['2019-03', '2019']);
  });

  test.each([
    ['2019-03-11', '2019-03-14', '11 to 14 March 2019'],
    ['2021-06-28', '2021-07-02', '28 June to 2 July 2021'],
    ['2019-12-30', '2020-01-03', '30 December 2019 to 3 January 2020'],
    ['2019-03-11', '2020-03-11', '11 March 2019 to 11 March 2020'],
    ['2019-03', '2019-04', 'March to April 2019'],
    ['2019-03', '2019-03-14', 'March 2019 to 14 March 2019'],
    ['2019-03-11', '2019-03-11', '11 March 2019'],
    ['2019-03-11', undefined, '11 March 2019'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(saySpan(from, to)).toBe(words);
  });

  test.each([
    ['2019-03-11', '2026-11-22', '7 years ago'],
    ['2025-11-22', '2026-11-22', '1 year ago'],
    ['2025-11-23', '2026-11-22', '11 months ago'],
    ['2026-10-22', '2026-11-22', '1 month ago'],
    ['2026-11-01', '2026-11-22', 'this month'],
    ['2026-11', '2026-11-22', 'this month'],
  ])('%s seen on %s is %s', (day, today, words) => {
    expect(sayAge(day, today)).toBe(words);
  });

  test('months are counted as people count ages', () => {
    expect(monthsBetween('2019-03-31', '2019-04-30')).toBe(0);
    expect(monthsBetween('2019-03-30', '2019-04-30')).toBe(1);
    expect(monthsBetween('2019-03', '2020-03')).toBe(12);
  });
});
