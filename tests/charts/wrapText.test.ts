import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../src/charts/measureText.ts';
import { wrapEvenly, wrapText } from '../../src/charts/wrapText.ts';

describe('wrapText', () => {
  test('a short text stays on one line', () => {
    expect(wrapText('had to write a plan', 300)).toEqual(['had to write a plan']);
  });

  test('no text makes no line', () => {
    expect(wrapText('', 100)).toEqual([]);
    expect(wrapText('  ', 100)).toEqual([]);
  });

  test('a word of fifty letters is broken, so that nothing runs out of the drawing', () => {
    const lines = wrapText('m'.repeat(50), 288);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('m'.repeat(50));
  });

  test('no line is wider than asked, and no letter is lost', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.every((line) => measureText(line) <= width)).toBe(true);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('wrapEvenly', () => {
  test('no word is left alone on a last line', () => {
    expect(wrapEvenly('typically positive experiences and outcomes', 270)).toEqual([
      'typically positive',
      'experiences and outcomes',
    ]);
  });

  test('it takes no more lines than wrapText does', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 90, max: 300 }), (text, width) => {
        expect(wrapEvenly(text, width)).toHaveLength(wrapText(text, width).length);
      }),
    );
  });
});
