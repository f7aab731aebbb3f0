import { expect, test } from 'vitest';
import { orderRows, putCardFirst } from '../../../src/domain/search/orderRows.ts';
import { packFacets } from '../../../src/domain/search/packFacets.ts';

// Rows 0 to 2 have a date, newest first; row 3 has none, and a page has no row.
const BEST = [{ row: 3 }, { row: 1 }, { row: undefined }, { row: 0 }, { row: 2 }];

test.each([
  ['best', [3, 1, undefined, 0, 2]],
  ['newest', [0, 1, 2, 3, undefined]],
  ['oldest', [2, 1, 0, 3, undefined]],
] as const)('“%s” gives the rows %j', (sort, rows) => {
  expect(orderRows(BEST, 3, sort).map(({ row }) => row)).toEqual(rows);
});

test('the card of a council that was named comes first, and everything else stays in its order', () => {
  const file = packFacets([
    { id: 'a', values: { council: 'ambridge' }, dated: true },
    { id: 'b', values: { council: 'felpersham' }, dated: false },
    { id: 'c', values: { council: 'ambridge' }, dated: false },
    { id: 'd', values: { theme: 'voice' }, dated: false },
  ]);
  const entries = [{ row: 3 }, { row: undefined }, { row: 0 }, { row: 2 }, { row: 1 }];
  expect(putCardFirst(entries, file, 'ambridge').map(({ row }) => row)).toEqual([2, 3, undefined, 0, 1]);
  expect(putCardFirst(entries, file, 'borchester')).toEqual(entries);
});
