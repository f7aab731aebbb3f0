import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../src/domain/finder/readQuery.ts';

describe('readQuery', () => {
  test('keeps what was typed with and without "council" and the like', () => {
    expect(readQuery('Borough of Ambridge').keys).toEqual(['boroughofambridge', 'ambridge']);
  });

  test.each([
    ['Ambridge c', ['ambridge']],
    ['Ambridge boro', ['ambridge']],
    ['Ambridge borough cou', ['ambridge']],
    ['Ambridge counsil', ['ambridge']],
    ['Lodnon Borough of Ambridge', ['ambridge']],
    ['Ambridge', []],
    ['Ambridge xy', []],
    ['c', []],
  ])('overlooks a half typed or misspelt title in %j', (text, loose) => {
    expect(readQuery(text).looseKeys).toEqual(loose);
  });

  test('is empty where nothing can be compared', () => {
    expect(readQuery('?!')).toMatchObject({ core: '', keys: [], looseKeys: [], allKeys: [], words: [] });
  });
});
