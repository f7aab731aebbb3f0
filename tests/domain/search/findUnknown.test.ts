import { describe, expect, test } from 'vitest';
import { findUnknown } from '../../../src/domain/search/findUnknown.ts';

describe('a word is known', () => {
  test.each([
    ['therapies', 'therapy'],
    ['therapy', 'Therapies,'],
    ['commissioning', 'commissioned'],
    ['assessments', 'assess'],
    ['wait', 'waiting'],
    ['studies', 'study'],
    ['coproduction', 'co-production'],
    ['child’s', 'child'],
    ['cafe', 'café'],
    ['BCP', 'BCP,'],
  ])('“%s”, where a text has “%s”', (typed, seen) => {
    expect(findUnknown(typed, [seen])).toEqual([]);
  });
});

describe('a word is not known', () => {
  test.each([
    ['borsetshyre', 'b'],
    ['transprt', 'trans'],
    ['autizm', 'a'],
    ['onerror', 'one'],
    ['therapies', 'thesis'],
  ])('“%s”, where the texts have only “%s”', (typed, seen) => {
    expect(findUnknown(typed, [seen])).toEqual([typed]);
  });
});

test('each word is asked for by itself', () => {
  expect(findUnknown('late autizm plans', ['Late', 'plans', 'a'])).toEqual(['autizm']);
});
