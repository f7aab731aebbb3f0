import { expect, test } from 'vitest';
import { insetPolygon } from '../../src/charts/insetPolygon.ts';

test('a square moved in by 2 is smaller by 4 each way', () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as const;
  expect(insetPolygon(square, 2)).toEqual([
    [2, 2],
    [8, 2],
    [8, 8],
    [2, 8],
  ]);
});

test('a diamond moved in keeps its corners on its axes', () => {
  const diamond = [
    [0, -10],
    [10, 0],
    [0, 10],
    [-10, 0],
  ] as const;
  for (const [x, y] of insetPolygon(diamond, Math.SQRT2)) expect(Math.abs(x) + Math.abs(y)).toBeCloseTo(8, 6);
});
