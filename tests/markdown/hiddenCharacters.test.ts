import { describe, expect, test } from 'vitest';
import { dropHidden, findHidden, nameHidden } from '../../src/markdown/hiddenCharacters.ts';

describe('hidden characters', () => {
  test.each([
    ['\0', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\u007f', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\u00ad', 'U+00AD'],
    ['\u200b', 'U+200B'],
    ['\u200e', 'U+200E'],
    ['\u2028', 'U+2028'],
    ['\u202e', 'U+202E'],
    ['\u2060', 'U+2060'],
    ['\u2066', 'U+2066'],
    ['\ufeff', 'U+FEFF'],
    ['\uffff', 'U+FFFF'],
    ['\udc00', 'U+DC00'],
    ['\u{e0041}', 'U+E0041'],
  ])('%j are found, named %s and dropped', (character, name) => {
    expect(nameHidden(`a${character}b`)).toBe(name);
    expect(findHidden(`a${character}b`)).toEqual([{ start: 1, end: 1 + character.length }]);
    expect(dropHidden(`a${character}b`)).toBe('ab');
  });

  test('are one run where they stand together', () => {
    expect(findHidden('a\u202e\u0007b\u202e')).toEqual([
      { start: 1, end: 3 },
      { start: 4, end: 5 },
    ]);
  });

  test.each(['tab\t and lines\r\n', 'Siân', '👩‍👧', '🏳️', 'می‌خواهم', 'עברית', 'a b', '𝒜'])('are not in %j', (text) => {
    expect(nameHidden(text)).toBeUndefined();
    expect(dropHidden(text)).toBe(text);
  });
});
