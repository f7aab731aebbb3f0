import { describe, expect, test } from 'vitest';
import { packFacets } from '../../../src/domain/search/packFacets.ts';
import { readFacets } from '../../../src/domain/search/readFacets.ts';

const RECORDS = [
  { id: 'en_a', values: { council: 'ambridge', year: '2019' }, dated: true },
  { id: 'en_b', values: { council: 'felpersham', year: '2017' }, dated: true },
  { id: 'en_c', values: { council: 'ambridge' }, dated: false },
];
const IDS = RECORDS.map(({ id }) => id);
const packed: unknown = JSON.parse(JSON.stringify(packFacets(RECORDS)));

describe('the list of filters', () => {
  test('has each value once, and its number in each row', () => {
    expect(readFacets(packed, IDS)).toMatchObject({
      dated: 2,
      columns: {
        council: { values: ['ambridge', 'felpersham'], rows: [1, 2, 1] },
        year: { values: ['2019', '2017'], rows: [1, 2, 0] },
        theme: { values: [], rows: [0, 0, 0] },
      },
    });
  });

  test('is not made of records out of order', () => {
    expect(() => packFacets([...RECORDS].reverse())).toThrow('out of order');
  });

  test.each([
    ['has another order', ['en_b', 'en_a', 'en_c']],
    ['has lost a record', ['en_a', 'en_b']],
    ['is another index', ['en_x', 'en_y', 'en_z']],
  ])('is refused where the index %s, since its filters would be wrong', (_, ids) => {
    expect(() => readFacets(packed, ids)).toThrow(TypeError);
  });

  test.each([
    [null],
    ['<html>'],
    [[]],
    [{}],
    [{ ...Object(packed), columns: {} }],
    [{ ...Object(packed), dated: '2' }],
  ])('is refused where it is %j', (json) => {
    expect(() => readFacets(json, IDS)).toThrow(TypeError);
  });
});
