import { describe, expect, test } from 'vitest';
import { suggestDay } from '../../src/domain/suggestDay.ts';

describe('suggestDay', () => {
  test.each([
    ['11 March 2019', '2019-03-11'],
    ['11th march 2019', '2019-03-11'],
    ['1 Sept. 2020', '2020-09-01'],
    ['March 2019', '2019-03'],
    ['mar 2019', '2019-03'],
    ['2019-3-1', '2019-03-01'],
    ['2019/03/11', '2019-03-11'],
    ['2019.3', '2019-03'],
    ['2019-03-11T00:00:00Z', '2019-03-11'],
    ['13/05/2019', '2019-05-13'],
    ['05/05/2019', '2019-05-05'],
  ])('%s can only be %s', (typed, day) => {
    expect(suggestDay(typed)).toEqual({ day, certain: true });
  });

  test('a date whose day and month could be the other way round is only likely', () => {
    expect(suggestDay('11/03/2019')).toEqual({ day: '2019-03-11', certain: false });
  });

  test.each([
    '',
    '2019',
    'last spring',
    '30 February 2019',
    '2019-13-01',
    '31/31/2019',
    '11 Marmalade 2019',
    '11 ma 2019',
  ])('"%s" is no date', (typed) => {
    expect(suggestDay(typed)).toBeUndefined();
  });
});
