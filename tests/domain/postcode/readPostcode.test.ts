import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPostcode } from '../../../src/domain/postcode/readPostcode.ts';
import { sayPostcode } from '../../../src/domain/postcode/typedPostcode.ts';

function read(text: string): string[] {
  return readPostcode(text).map(sayPostcode);
}

describe('readPostcode', () => {
  test.each([
    ['BO40 1BN', 'BO40 1BN'],
    ['bo401bn', 'BO40 1BN'],
    [' bo40  1bn ', 'BO40 1BN'],
    ['BO 40 1BN', 'BO40 1BN'],
    ['bo40-1bn', 'BO40 1BN'],
    ['BO40 1BN.', 'BO40 1BN'],
    ['ＢＯ40 1BN', 'BO40 1BN'],
    ['b1 1aa', 'B1 1AA'],
    ['B111AA', 'B11 1AA'],
    ['sw1a 2aa', 'SW1A 2AA'],
    ['e1w3tj', 'E1W 3TJ'],
    ['BO4O 1BN', 'BO40 1BN'],
    ['BO40 IBN', 'BO40 1BN'],
    ['0X1 2AB', 'OX1 2AB'],
    ['1P1 2AB', 'IP1 2AB'],
    ['SWIA 2AA', 'SW1A 2AA'],
    ['12 High Street, Borchester, BO40 1BN', 'BO40 1BN'],
    ['Borchester bo401bn', 'BO40 1BN'],
    ['BO40', 'BO40'],
    ['w1', 'W1'],
    ['BO4 0', 'BO4 0'],
    ['BO40 1', 'BO40 1'],
    ['bo401', 'BO40 1'],
    ['bo41b', 'BO4 1B'],
    ['BO40 1B', 'BO40 1B'],
    ['BFPO 57', 'BFPO'],
    ['BF1 0AX', 'BF1 0AX'],
  ])('takes %j first for %j', (text, first) => {
    expect(read(text)[0]).toBe(first);
  });

  test('offers the other ways in which a text can be divided', () => {
    expect(read('BO40')).toEqual(['BO40', 'BO4 0']);
    expect(read('BO4 0')).toEqual(['BO4 0', 'BO40']);
  });

  test.each([
    ['', 'nothing'],
    ['Borchester', 'a name'],
    ['swia iaa', 'no figure at all'],
    ['Hull 5', 'a name with a figure'],
    ['BO40 1BNX', 'too much'],
    ['BO400 1BN', 'three figures'],
    ['BO40 1BK', 'a letter that no second half has'],
    ['BO40 1B5', 'a figure for a letter'],
    ['90210', 'a postcode of America'],
    ['75001', 'a postcode of France'],
    ['K1A 0B1', 'a postcode of Canada'],
    ['D02 AF30', 'a postcode of Ireland'],
    ['1012 AB', 'a postcode of the Netherlands'],
    ['12 High Street', 'an address without one'],
    ["1'; DROP TABLE councils; --", 'a program'],
    ['😀1', 'a picture'],
  ])('does not take %j for a postcode: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('does not take 10,000 signs for one, unless they end in one', () => {
    expect(read('x1'.repeat(5000))).toEqual([]);
    expect(read(`${'x'.repeat(10_000)}, BO40 1BN`)).toEqual(['BO40 1BN']);
  });

  test('takes any text at all, and gives only what has the form of a postcode', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'BOIL0159 -AXZ'), maxLength: 9 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), signs), (text) => {
        for (const said of read(text)) expect(said).toMatch(/^(?:[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{0,2})?|BFPO)$/);
      }),
    );
  });
});
