import { expect, test } from 'vitest';
import { correctWords } from '../../../src/domain/search/correctWords.ts';

const KNOWN = ['assessment', 'autism', 'commissioning', 'language', 'transport'];

test.each([
  ['autizm', 'autism'],
  ['asessment', 'assessment'],
  ['speech langauge', 'speech language'],
  ['Comissioning', 'commissioning'],
  ['trans', 'trans'],
  ['BCP', 'BCP'],
  ['potato', 'potato'],
  ['', ''],
])('“%s” was probably meant to be “%s”', (typed, meant) => {
  expect(correctWords(typed, KNOWN)).toBe(meant);
});
