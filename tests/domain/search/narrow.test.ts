import { describe, expect, test } from 'vitest';
import type { Choice } from '../../../src/domain/search/facets.ts';
import { narrow, type Row } from '../../../src/domain/search/narrow.ts';
import { packFacets } from '../../../src/domain/search/packFacets.ts';

const RECORDS = [
  { id: 'en_0', values: { council: 'ambridge', kind: 'weakness', year: '2019' }, dated: true },
  { id: 'en_1', values: { council: 'ambridge', kind: 'strength', year: '2019' }, dated: true },
  { id: 'en_2', values: { council: 'felpersham', kind: 'weakness', year: '2017' }, dated: true },
  { id: 'en_3', values: { council: 'ambridge' }, dated: false },
];
const FILE = packFacets(RECORDS);
const ALL: readonly Row[] = [0, 1, 2, 3, undefined];

/** The rows that are left. */
function rows(choice: Choice, from = ALL): Row[] {
  return narrow(FILE, from, choice).kept.map((at) => from[at]);
}

describe('narrowing', () => {
  test('keeps everything, pages without facets too, where nothing is chosen', () => {
    expect(rows({})).toEqual(ALL);
    expect(rows({ council: [] })).toEqual(ALL);
  });

  test('keeps the order given', () => {
    expect(rows({ council: ['ambridge'] }, [3, 2, 1])).toEqual([3, 1]);
  });

  test('takes any value of one facet, and every facet', () => {
    expect(rows({ kind: ['weakness', 'strength'] })).toEqual([0, 1, 2]);
    expect(rows({ kind: ['weakness', 'strength'], council: ['ambridge'] })).toEqual([0, 1]);
  });

  test('keeps nothing for a value that no record has', () => {
    expect(rows({ kind: ['rumour'] })).toEqual([]);
  });
});

describe('the count beside a value', () => {
  test('is what it would give with the other filters as they are', () => {
    const { count } = narrow(FILE, ALL, { council: ['ambridge'], kind: ['weakness'] });
    expect(count('kind', 'strength')).toBe(1);
    expect(count('kind', 'weakness')).toBe(1);
    expect(count('council', 'felpersham')).toBe(1);
    expect(count('year', '2017')).toBe(0);
    expect(count('year', '2019')).toBe(1);
  });

  test('is of the records found, and nought for a value that none has', () => {
    const { count } = narrow(FILE, [2], {});
    expect(count('council', 'ambridge')).toBe(0);
    expect(count('council', 'felpersham')).toBe(1);
    expect(count('council', 'borchester')).toBe(0);
    expect(count('theme', '')).toBe(0);
  });
});
