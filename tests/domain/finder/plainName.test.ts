import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainName } from '../../../src/domain/finder/plainName.ts';

describe('plainName', () => {
  test.each([
    ['Borsetshire', 'borsetshire'],
    ['  BORCHESTER   &  Waterley-Cross ', 'borchester and waterley cross'],
    ['Felpersham+Ambridge', 'felpersham and ambridge'],
    ['Édenville', 'edenville'],
    ['E\u0301denville', 'edenville'],
    ['King’s Hollerton', 'kings hollerton'],
    ["King's Hollerton", 'kings hollerton'],
    ['St. Stephens', 'st stephens'],
    ['Saint Stephens', 'st stephens'],
    ['Gt. Ambridge', 'great ambridge'],
    ['Ambridge/Felpersham (new)', 'ambridge felpersham new'],
    ['N. Borsetshire', 'north borsetshire'],
    ['King s Hollerton', 'king s hollerton'],
    ['S. Borsetshire', 'south borsetshire'],
    ['NE Borsetshire', 'north east borsetshire'],
    ['E Lincs', 'east lincolnshire'],
    ['n', 'n'],
    ['', ''],
    ['<b>!?', 'b'],
    ['😀', ''],
  ])('reads %j as %j', (text, plain) => {
    expect(plainName(text)).toBe(plain);
  });

  test('reads any text as words of letters and digits with single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(plainName(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const once = plainName(text);
        fc.pre(once.length < 60);
        expect(plainName(once)).toBe(once);
      }),
    );
  });

  test('looks at a hundred letters of ten thousand', () => {
    expect(plainName('x'.repeat(10_000))).toHaveLength(100);
    expect(plainName(`${' '.repeat(10_000)}Ambridge`)).toBe('ambridge');
  });
});
