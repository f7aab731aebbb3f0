import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAreas, readIndex } from '../../../src/domain/finder/readIndex.ts';

describe('readIndex', () => {
  test('reads a council out of a row', () => {
    const index = { regions: ['Midlands'], councils: [['penny-hassett-on-am', '', 'Hassett|PH', 0]] };
    expect(readIndex(index)).toEqual([
      {
        slug: 'penny-hassett-on-am',
        name: 'Penny Hassett on Am',
        also: ['Hassett', 'PH'],
        status: 'current',
        region: 'Midlands',
      },
    ]);
  });

  test.each([
    [null],
    ['<!doctype html>'],
    [{}],
    [{ regions: [], councils: {} }],
    [{ regions: ['Midlands'], councils: ['ambridge'] }],
    [{ regions: ['Midlands'], councils: [['ambridge', '', '']] }],
    [{ regions: ['Midlands'], councils: [['ambridge', '', '', 1]] }],
    [{ regions: ['Midlands'], councils: [['ambridge', '', '', 0, 9, '']] }],
    [{ regions: ['Midlands'], councils: [['ambridge', '', '', 0, 1, 7]] }],
    [{ regions: ['Midlands'], councils: [['../elsewhere', '', '', 0]] }],
    [{ regions: ['Midlands'], councils: [['//evil.example', '', '', 0]] }],
  ])('refuses %j', (json) => {
    expect(() => readIndex(json)).toThrow(TypeError);
  });

  test('gives entries or a TypeError for anything', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        try {
          expect(Array.isArray(readIndex(json))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
        }
      }),
    );
  });
});

describe('readAreas', () => {
  test('reads the areas of the postcodes that can be looked up', () => {
    expect([...readAreas({ postcodes: 'AA B BO' })]).toEqual(['AA', 'B', 'BO']);
  });

  test.each([{}, { postcodes: 5 }, []])('finds none in %j', (json) => {
    expect(readAreas(json).size).toBe(0);
  });
});
