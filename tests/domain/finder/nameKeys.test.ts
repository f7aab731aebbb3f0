import { describe, expect, test } from 'vitest';
import { nameKeys } from '../../../src/domain/finder/nameKeys.ts';

describe('nameKeys', () => {
  test('gives each name without spaces, and the last one without small words', () => {
    expect(nameKeys('borough of stratton upon am', 'stratton upon am')).toEqual([
      'boroughofstrattonuponam',
      'strattonuponam',
      'strattonam',
    ]);
  });

  test('says nothing twice', () => {
    expect(nameKeys('ambridge', 'ambridge')).toEqual(['ambridge']);
  });

  test('has no empty key, even for a name of small words', () => {
    expect(nameKeys('of the')).toEqual(['ofthe']);
    expect(nameKeys('')).toEqual([]);
  });
});
