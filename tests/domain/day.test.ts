import { describe, expect, test } from 'vitest';
import {
  addMonths,
  compareDays,
  daysBetween,
  isBefore,
  isRealDay,
  monthOf,
  monthsBetween,
  quarterOf,
  sayAge,
  sayDay,
  sayMonth,
  saySpan,
  spanOf,
  yearOf,
} from '../../src/domain/day.ts';

describe('isRealDay', () => {
  test.each([
    ['2019-03-11', 'a day'],
    ['2019-03', 'a month'],
    ['2020-02-29', 'a leap day'],
    ['2000-02-29', 'a leap day of a century that four hundred divides'],
    ['2019-12-31', 'the last day of a year'],
  ])('accepts %s, %s', (text) => {
    expect(isRealDay(text)).toBe(true);
  });

  test.each([
    ['2019-02-29', 'a leap day in a common year'],
    ['1900-02-29', 'a leap day of a century that four hundred does not divide'],
    ['2019-02-30', 'which parsers turn into 2 March'],
    ['2019-04-31', 'a month of thirty days'],
    ['2019-13', 'a thirteenth month'],
    ['2019-00', 'a month before January'],
    ['2019-03-00', 'a day before the first'],
    ['2019', 'only a year'],
    ['2019-3-11', 'a digit is missing'],
    ['11/03/2019', 'another form'],
    ['2019-03-11T00:00:00Z', 'a time is added'],
    [' 2019-03-11', 'a space is added'],
    ['2019-03-11\n', 'a line end is added'],
    ['', 'nothing'],
  ])('refuses %j: %s', (text) => {
    expect(isRealDay(text)).toBe(false);
  });
});

describe('spanOf', () => {
  test('a day is its own first and last day', () => {
    expect(spanOf('2019-03-11')).toEqual({ first: '2019-03-11', last: '2019-03-11' });
  });

  test.each([
    ['2019-02', '2019-02-28'],
    ['2020-02', '2020-02-29'],
    ['2019-04', '2019-04-30'],
    ['2019-12', '2019-12-31'],
  ])('the month %s ends on %s', (month, last) => {
    expect(spanOf(month)).toEqual({ first: `${month}-01`, last });
  });
});

describe('the order of dates', () => {
  test('a month is before a day only when the whole month is', () => {
    expect(isBefore('2019-03', '2019-04-01')).toBe(true);
    expect(isBefore('2019-03', '2019-03-31')).toBe(false);
    expect(isBefore('2019-03-01', '2019-03')).toBe(false);
    expect(isBefore('2019-02-28', '2019-03')).toBe(true);
  });

  test('a date is not before itself', () => {
    expect(isBefore('2019-03-11', '2019-03-11')).toBe(false);
    expect(isBefore('2019-03', '2019-03')).toBe(false);
  });

  test('a month sorts at its first day', () => {
    expect(['2019-03-02', '2019-03', '2018-12-31', '2019-04', '2019-03-31'].sort(compareDays)).toEqual([
      '2018-12-31',
      '2019-03',
      '2019-03-02',
      '2019-03-31',
      '2019-04',
    ]);
    expect(compareDays('2019-03', '2019-03-01')).toBe(0);
  });
});

test('a date knows its month and its year', () => {
  expect(monthOf('2019-03-11')).toBe('2019-03');
  expect(monthOf('2019-03')).toBe('2019-03');
  expect(yearOf('2019-03-11')).toBe('2019');
});

describe('dates in words', () => {
  test.each([
    ['2019-03-11', '11 March 2019'],
    ['2019-03-01', '1 March 2019'],
    ['2019-12', 'December 2019'],
  ])('%s is %s', (day, words) => {
    expect(sayDay(day)).toBe(words);
  });

  test('the month of a day leaves the day out', () => {
    expect(sayMonth('2019-03-11')).toBe('March 2019');
    expect(sayMonth('2019-03')).toBe('March 2019');
  });

  test.each([
    ['2019-03-11', '2019-03-14', '11 to 14 March 2019'],
    ['2021-06-28', '2021-07-02', '28 June to 2 July 2021'],
    ['2019-12-30', '2020-01-03', '30 December 2019 to 3 January 2020'],
    ['2019-03-11', '2020-03-11', '11 March 2019 to 11 March 2020'],
    ['2019-03-11', '2019-04-11', '11 March to 11 April 2019'],
    ['2019-03-11', '2019-03-11', '11 March 2019'],
    ['2019-03', '2019-05', 'March to May 2019'],
    ['2019-03', '2020-03', 'March 2019 to March 2020'],
    ['2019-03-11', '2019-04', '11 March 2019 to April 2019'],
  ])('from %s to %s is %s', (from, to, words) => {
    expect(saySpan(from, to)).toBe(words);
  });

  test('without an end there is the first day alone', () => {
    expect(saySpan('2019-03-11')).toBe('11 March 2019');
    expect(saySpan('2019-03')).toBe('March 2019');
  });
});

describe('ages', () => {
  test.each([
    ['2019-03-11', '2019-04-10', 0],
    ['2019-03-11', '2019-04-11', 1],
    ['2020-02-29', '2021-02-28', 11],
    ['2020-02-29', '2021-03-01', 12],
    ['2019-01-31', '2019-02-28', 0],
    ['2019-03', '2019-04', 1],
    ['2019-03', '2019-03-31', 0],
    ['2019-12-15', '2020-01-15', 1],
    ['2019-05-01', '2019-03-01', -2],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  test.each([
    ['2026-11-20', 'this month'],
    ['2026-11', 'this month'],
    ['2026-10-25', 'less than a month ago'],
    ['2026-10-22', '1 month ago'],
    ['2026-10', '1 month ago'],
    ['2026-06-22', '5 months ago'],
    ['2025-11-23', '11 months ago'],
    ['2025-11-22', '1 year ago'],
    ['2024-11-23', '1 year ago'],
    ['2019-03-11', '7 years ago'],
  ])('on 22 November 2026, %s was %s', (day, words) => {
    expect(sayAge(day, '2026-11-22')).toBe(words);
  });
});

describe('days between', () => {
  test.each([
    ['2019-03-14', '2019-05-13', 60],
    ['2019-03-14', '2019-03-14', 0],
    ['2020-02-28', '2020-03-01', 2],
    ['2021-03-27', '2021-03-29', 2],
    ['2019-03-14', '2019-03-01', -13],
  ])('%s and %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([
    ['2019-03', '2019-05-13'],
    ['2019-03-14', '2019-05'],
  ])('%s and %s are not known', (from, to) => {
    expect(daysBetween(from, to)).toBeUndefined();
  });
});

test.each([
  ['2019-01-01', 1],
  ['2019-03', 1],
  ['2019-04-01', 2],
  ['2019-12-31', 4],
])('%s falls in quarter %i', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

describe('addMonths', () => {
  test.each([
    ['2024-05-13', 36, '2027-05'],
    ['2024-11-05', 18, '2026-05'],
    ['2024-12', 1, '2025-01'],
    ['2024-01-31', 11, '2024-12'],
    ['2024-01-31', 0, '2024-01'],
  ])('%s and %i months is %s', (day, months, month) => {
    expect(addMonths(day, months)).toBe(month);
  });
});
