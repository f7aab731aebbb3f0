import { expect, test } from 'vitest';
import { measureText } from '../../src/charts/measureText.ts';

// Measured in a browser at 16px in DejaVu Sans, the widest of the usual system fonts.
test.each([
  ['inconsistent experiences and outcomes', 305],
  ['Yorkshire and The Humber', 207],
  ['September 2017', 125],
])('"%s" is given at least the %d px it takes, and at most a fifth more', (text, width) => {
  expect(measureText(text)).toBeGreaterThanOrEqual(width);
  expect(measureText(text)).toBeLessThan(width * 1.2);
});

test('bold letters are given more room', () => {
  expect(measureText('March 2019', 'bold')).toBeGreaterThan(measureText('March 2019'));
});
