import { describe, expect, test } from 'vitest';
import { longestPause, sayQuarter } from '../../../src/views/overTime/quarters.ts';

test.each([
  ['2019-01', 'January to March 2019'],
  ['2019-06-30', 'April to June 2019'],
  ['2019-12-31', 'October to December 2019'],
])('%s falls in %s', (day, words) => {
  expect(sayQuarter(day)).toBe(words);
});

describe('the longest pause', () => {
  test.each([
    [['2019-12-31', '2021-01-01'], 'January 2020 to December 2020'],
    [['2020-03-13', '2021-04-19', '2021-12'], 'April 2020 to March 2021'],
    [['2021-12', '2016-05', '2020-03', '2020-03-01'], 'July 2016 to December 2019'],
  ])('between %s is %s', (days, words) => {
    const pause = longestPause(days);
    expect(`${pause?.from} to ${pause?.to}`).toBe(words);
  });

  test('of equally long ones is the first', () => {
    expect(longestPause(['2018-01', '2018-10', '2019-07'])?.from).toBe('April 2018');
  });

  test.each([
    ['one quarter', ['2019-01', '2019-07']],
    ['no time at all', ['2019-01', '2019-04']],
    ['a single visit', ['2019-01']],
    ['nothing', []],
  ])('is not spoken of where it is %s', (_, days) => {
    expect(longestPause(days)).toBeUndefined();
  });
});
