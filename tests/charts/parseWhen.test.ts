import { describe, expect, test } from 'vitest';
import { parseWhen, sayMonth } from '../../src/charts/parseWhen.ts';

describe('parseWhen', () => {
  test('a day is drawn at its noon', () => {
    const when = parseWhen('2019-03-11');
    expect(when.precision).toBe('day');
    expect(when.middle.toISOString()).toBe('2019-03-11T12:00:00.000Z');
  });

  test('a month is drawn at its middle', () => {
    const when = parseWhen('2020-02');
    expect(when.precision).toBe('month');
    expect([when.start, when.middle, when.end].map((date) => date.toISOString().slice(0, 13))).toEqual([
      '2020-02-01T00',
      '2020-02-15T12',
      '2020-03-01T00',
    ]);
  });

  test.each(['2019-02-30', '2019-13', '2019', '', 'March 2019', '2019-3-1', '2019-03-11T00:00', '0050-01-01'])(
    '"%s" is refused with a message that says what would be right',
    (text) => {
      expect(() => parseWhen(text)).toThrow(`"${text}" is not a date like 2019-03-11 or a month like 2019-03.`);
    },
  );
});

test.each([
  ['2019-03-11', 'March 2019'],
  ['2020-09', 'September 2020'],
])('%s is said as "%s"', (text, said) => {
  expect(sayMonth(parseWhen(text))).toBe(said);
});
