import { describe, expect, test } from 'vitest';
import { looksLikePostcode } from '../../../src/domain/finder/looksLikePostcode.ts';

describe('looksLikePostcode', () => {
  test.each(['AA1 1AA', 'aa11aa', 'A1', 'A1A 1AA', ' aa12 3bb ', 'AA12 3', 'A9 9'])('takes %j for one', (text) => {
    expect(looksLikePostcode(text)).toBe(true);
  });

  test.each(['', 'Ambridge', 'A', '12', 'AAA1 1AA', 'AA1 1AAA', 'A1 road', `A1${' '.repeat(10_000)}x`])(
    'does not take %j for one',
    (text) => {
      expect(looksLikePostcode(text)).toBe(text.length > 100);
    },
  );
});
