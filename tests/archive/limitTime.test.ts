import { describe, expect, test } from 'vitest';
import { limitTime } from '../../src/archive/limitTime.ts';

describe('limitTime', () => {
  test('hands back what the work makes', () => {
    expect(limitTime(() => 42)).toBe(42);
  });

  test('stops work that does not end', () => {
    expect(
      limitTime(() => {
        for (;;);
      }, 50),
    ).toBeUndefined();
  });

  test('stops a search that would take for ever', () => {
    expect(limitTime(() => /^(a|aa)+$/.test(`${'a'.repeat(60)}b`), 50)).toBeUndefined();
  });

  test('lets through what the work throws', () => {
    expect(() =>
      limitTime(() => {
        throw new TypeError('mine');
      }),
    ).toThrow(TypeError);
  });

  test('leaves nothing behind', () => {
    limitTime(() => 1);
    expect(Object.getOwnPropertySymbols(globalThis).map(String)).not.toContainEqual(
      expect.stringContaining('report-cards'),
    );
  });
});
