import { expect, test } from 'vitest';
import { readingGrade } from '../../src/domain/readingGrade.ts';

test('is the formula of Flesch and Kincaid', () => {
  // 13 words, 1 sentence, 17 syllables by hand: 0.39 × 13 + 11.8 × 17 / 13 − 15.59.
  const text = 'The children waited more than one year for a visit from the doctor.';
  expect(readingGrade([text])).toBeCloseTo(0.39 * 13 + (11.8 * 17) / 13 - 15.59, 5);
});

test('a text in short sentences asks for less than the same in one', () => {
  const long = readingGrade(['Plans were late, and they were unclear, and families were not asked.']);
  const short = readingGrade(['Plans were late. They were unclear. Families were not asked.']);
  expect(short).toBeLessThan(long ?? 0);
});

test('the words of others do not count', () => {
  const own = readingGrade(['Plans were late.']);
  expect(readingGrade(['Plans “notwithstanding institutional considerations” were late.'])).toBe(own);
});

test('a text without words has none', () => {
  expect(readingGrade(['', '2019', '…'])).toBeUndefined();
});
