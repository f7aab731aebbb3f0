import { describe, expect, test } from 'vitest';
import { mostErrors, nearCost } from '../../../src/domain/finder/nearCost.ts';
import { prepareEntries } from '../../../src/domain/finder/prepareEntries.ts';
import { readQuery } from '../../../src/domain/finder/readQuery.ts';
import { ENTRIES } from './madeUpEntries.ts';

const felpersham = prepareEntries(ENTRIES).find(({ entry }) => entry.slug === 'felpersham')?.labels[0];

function costOf(text: string): number | undefined {
  const query = readQuery(text);
  return felpersham && nearCost(query, felpersham, mostErrors(query, false));
}

describe('nearCost', () => {
  test.each([
    ['felpesham', 10],
    ['felpesham council', 10],
    ['felpersham counsil', 0],
    ['city of flepersham', 9],
    ['felpreshm', 19],
    ['flepers', 14],
    ['borchester', undefined],
  ])('%j is so far from Felpersham: %s', (text, cost) => {
    expect(costOf(text)).toBe(cost);
  });
});

describe('mostErrors', () => {
  test.each([
    ['am', false, 0],
    ['amb', false, 11],
    ['ambr', false, 11],
    ['ambri', false, 21],
    ['ambri', true, 11],
    ['borchester and waterley', false, 31],
    ['borchester and waterley', true, 11],
  ])('forgives in %j, where some name fits (%s), so much: %i', (text, somethingFits, most) => {
    expect(mostErrors(readQuery(text), somethingFits)).toBe(most);
  });
});
