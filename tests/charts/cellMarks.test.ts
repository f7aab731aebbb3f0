import { expect, test } from 'vitest';
import { cellSides, drawCell, layOutCell } from '../../src/charts/cellMarks.ts';

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

test('a drawn cell has one shape for each kind, and its spine in the middle', () => {
  const { width, height, shapes } = drawCell({ grave: 1, other: 4, strengths: 2 });
  expect(shapes.map(({ mark, d }) => [mark, d.split('Z').length - 1])).toEqual([
    ['grave', 1],
    // An open diamond is two outlines.
    ['weakness', 8],
    ['strength', 2],
  ]);
  expect(height).toBe(40);
  const starts = (at: number) => [...(shapes[at]?.d ?? '').matchAll(/M([\d.]+),/g)].map(([, x]) => Number(x));
  expect(Math.max(...starts(0), ...starts(1))).toBeLessThan(width / 2);
  expect(Math.min(...starts(2))).toBeGreaterThan(width / 2);
});
