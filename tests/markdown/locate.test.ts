import { describe, expect, test } from 'vitest';
import { locate } from '../../src/markdown/locate.ts';

describe('a place counted in characters', () => {
  const placeAt = locate('ab\ncd\r\n\re');

  test.each([
    [0, 1, [1, 1, 1, 2]],
    [1, 2, [1, 2, 1, 3]],
    [3, 5, [2, 1, 2, 3]],
    [1, 4, [1, 2, 2, 2]],
    [7, 7, [3, 1, 3, 1]],
    [8, 9, [4, 1, 4, 2]],
  ])('from %d to %d has the lines and columns %j', (start, end, [line, column, endLine, endColumn]) => {
    expect(placeAt(start, end)).toEqual({ line, column, endLine, endColumn });
  });
});
