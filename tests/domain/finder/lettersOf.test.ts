import { describe, expect, test } from 'vitest';
import { countLetters, lettersOf } from '../../../src/domain/finder/lettersOf.ts';

describe('lettersOf', () => {
  test.each([
    ['', 0],
    ['aaa', 1],
    ['ambridge', 8],
    ['abcdefghijklmnopqrstuvwxyz', 26],
    ['st 9 é', 2],
  ])('finds in %j so many different letters: %i', (text, count) => {
    expect(countLetters(lettersOf(text))).toBe(count);
  });

  test('tells which letters one text has and another lacks', () => {
    expect(countLetters(lettersOf('ambridge') & ~lettersOf('bridge'))).toBe(2);
  });
});
