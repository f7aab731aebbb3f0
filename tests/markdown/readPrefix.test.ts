import { describe, expect, test } from 'vitest';
import { readPrefix } from '../../src/markdown/readPrefix.ts';

describe('what stands before the words of a line', () => {
  test.each([
    ['', 0, 0],
    ['words', 0, 0],
    ['    words', 0, 4],
    ['\twords', 0, 4],
    [' \twords', 0, 4],
    ['> words', 1, 1],
    ['>>> words', 3, 1],
    ['- * + words', 3, 3],
    ['12. words', 1, 1],
    ['1) > words', 2, 2],
    ['-words', 0, 0],
    ['-', 1, 0],
    ['1234567890. words', 0, 0],
    ['* * *', 0, 0],
    ['> - - -', 1, 1],
    ['- - - words', 3, 3],
  ])('in %j: %d marks, %d columns', (line, markers, indent) => {
    expect(readPrefix(line)).toEqual({ markers, indent });
  });

  test('is not counted to the end of a line that is all marks', () => {
    expect(readPrefix('>'.repeat(60_000)).markers).toBe(30);
  });
});
