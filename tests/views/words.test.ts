import { describe, expect, test } from 'vitest';
import { capital, countOf, listOf, lower } from '../../src/views/words.ts';

test.each([
  [0, '0 strengths'],
  [1, '1 strength'],
  [2, '2 strengths'],
  [90, '90 strengths'],
])('%i in words is "%s"', (count, words) => {
  expect(countOf(count, 'strength')).toBe(words);
});

test('a plural that is not made with an s is handed in', () => {
  expect(countOf(1, 'weakness', 'weaknesses')).toBe('1 weakness');
  expect(countOf(3, 'area for improvement', 'areas for improvement')).toBe('3 areas for improvement');
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('the list %j reads "%s"', (items, words) => {
  expect(listOf(items)).toBe(words);
});

test('a sentence begins with a capital', () => {
  expect(capital('children’s voice')).toBe('Children’s voice');
  expect(capital('')).toBe('');
});

describe('a name inside a sentence', () => {
  test.each([
    ['Joint commissioning', 'joint commissioning'],
    ['Quality of EHC plans', 'quality of EHC plans'],
    ['Did not have to write a plan', 'did not have to write a plan'],
    ['', ''],
  ])('%s loses its first capital: %s', (name, words) => {
    expect(lower(name)).toBe(words);
  });

  test.each(['SEN support', 'EHC plans', 'NHS', 'Local Offer'])('%s keeps it', (name) => {
    expect(lower(name)).toBe(name);
  });
});
