import { expect, test } from 'vitest';
import { markPaths } from '../../src/charts/marks.ts';
import { movePath } from '../../src/charts/movePath.ts';

test('lines and arcs move, and the radii of arcs stay', () => {
  expect(movePath('M1,0L-1,2.5Z', 10, 20)).toBe('M11,20L9,22.5Z');
  expect(movePath('M7.5,0A7.5,7.5 0 1 1 -7.5,0Z', 10, 20)).toBe('M17.5,20A7.5,7.5 0 1 1 2.5,20Z');
});

test.each(['strength', 'weakness', 'grave'] as const)('the shape of a %s moves there and back', (mark) => {
  const d = markPaths(mark, 7.5);
  expect(movePath(movePath(d, 30, 50), -30, -50)).toBe(d);
  expect(movePath(d, 30, 50).match(/-/)).toBeNull();
});
