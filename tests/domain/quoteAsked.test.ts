import { describe, expect, test } from 'vitest';
import { quoteAsked } from '../../src/domain/quoteAsked.ts';

describe('quoteAsked', () => {
  test.each([
    ['mordor', 'mordor'],
    ['  two   words\n', 'two words'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['أمبريدج', 'أمبريدج'],
    ['a\u202Eb\u0000c', 'a b c'],
    ['', ''],
  ])('repeats %j as %j', (text, quoted) => {
    expect(quoteAsked(text)).toBe(quoted);
  });

  test('cuts 10,000 letters short, and emoji between two of them', () => {
    expect(quoteAsked('x'.repeat(10_000))).toBe(`${'x'.repeat(60)} …`);
    expect(quoteAsked('🙂'.repeat(10_000))).toBe(`${'🙂'.repeat(60)} …`);
  });
});
