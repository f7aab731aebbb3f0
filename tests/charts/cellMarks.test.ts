import { expect, test } from 'vitest';
import { cellSides, layOutCell } from '../../src/charts/cellMarks.ts';

test('a cell has a mark for each finding, the formal list next to the spine', () => {
  const { left, right } = cellSides({ grave: 1, other: 1, strengths: 2 });
  expect(left.places.map(({ mark, x }) => [mark, x])).toEqual([
    ['grave', 30],
    ['weakness', 10],
  ]);
  expect(right.places.map(({ mark, x }) => [mark, x])).toEqual([
    ['strength', 10],
    ['strength', 30],
  ]);
});

test('more than three marks go on to further lines, none on top of another', () => {
  const { width, height, places } = layOutCell(
    Array.from({ length: 90 }, () => 'strength' as const),
    'right',
  );
  expect([width, height]).toEqual([60, 600]);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(90);
  for (const { x, y } of places) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
});

test('nothing said takes no room', () => {
  expect(layOutCell([], 'left')).toEqual({ width: 0, height: 0, places: [] });
});
