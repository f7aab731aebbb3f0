import { expect, test } from 'vitest';
import { quote, sayAnswer } from '../../../src/domain/search/sayAnswer.ts';

const SEARCH = { words: 'plans', choice: {}, sort: 'best' } as const;
const NARROWED = { ...SEARCH, choice: { year: ['2019'] } } as const;

test.each([
  [SEARCH, { found: 53, unfiltered: 53, filtered: true }, '53 results for “plans”.'],
  [SEARCH, { found: 1, unfiltered: 1, filtered: true }, '1 result for “plans”.'],
  [NARROWED, { found: 12, unfiltered: 53, filtered: true }, '12 of 53 results for “plans” fit the filters.'],
  [NARROWED, { found: 1, unfiltered: 53, filtered: true }, '1 of 53 results for “plans” fits the filters.'],
  [
    { ...NARROWED, words: '' },
    { found: 300, unfiltered: 2756, filtered: true },
    '300 of 2,756 results fit the filters.',
  ],
  [
    NARROWED,
    { found: 53, unfiltered: 53, filtered: false },
    '53 results for “plans”. The filters could not be loaded, so nothing is left out.',
  ],
])('%j with %j is “%s”', (state, counts, sentence) => {
  expect(sayAnswer(state, counts).replace(/[\u2068\u2069]/g, '')).toBe(sentence);
});

test('what was typed is kept apart from the sentence, because it may run from right to left', () => {
  expect(quote('مرحبا')).toBe('“\u2068مرحبا\u2069”');
  expect(quote('"joint commissioning"')).toBe('“\u2068joint commissioning\u2069”');
});
