import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNarrowed, readState, type SearchState, SORTS, writeState } from '../../../src/domain/search/searchState.ts';

const NOTHING = { words: '', choice: {}, sort: 'best' } as const;

describe('the address of a search', () => {
  test.each<[string, SearchState]>([
    ['', NOTHING],
    ['?q=speech+therapy', { ...NOTHING, words: 'speech therapy' }],
    ['?kind=weakness&kind=strength', { ...NOTHING, choice: { kind: ['weakness', 'strength'] } }],
    ['?q=a%26b&theme=local-offer&sort=newest', { words: 'a&b', choice: { theme: ['local-offer'] }, sort: 'newest' }],
  ])('%s is read as %j, and written the same', (query, state) => {
    expect(readState(query)).toEqual(state);
    expect(readState(writeState(state))).toEqual(state);
  });

  test('has none of what this page did not put there', () => {
    expect(readState('?utm_source=x&sort=worst&theme=%3Cscript%3E&council=')).toEqual(NOTHING);
  });

  test('is as short as it can be', () => {
    expect(writeState(NOTHING)).toBe('');
    expect(writeState({ ...NOTHING, words: 'therapies' })).toBe('?q=therapies');
  });

  test('gives back any words that were put into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...SORTS), (text, sort) => {
        const words = text.trim();
        expect(readState(writeState({ words, choice: { year: ['2019'] }, sort }))).toEqual({
          words,
          choice: { year: ['2019'] },
          sort,
        });
      }),
    );
  });
});

test('a search is narrowed where a filter has a value', () => {
  expect(isNarrowed({ ...NOTHING, choice: { year: ['2019'] } })).toBe(true);
  expect(isNarrowed({ ...NOTHING, words: 'therapies', choice: { year: [] } })).toBe(false);
});
