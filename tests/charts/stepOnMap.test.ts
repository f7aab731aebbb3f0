import { describe, expect, test } from 'vitest';
import { hexCentre, hexNeighbours } from '../../src/charts/hexGrid.ts';
import type { Point } from '../../src/charts/insetPolygon.ts';
import { stepOnMap } from '../../src/charts/stepOnMap.ts';
import { tiles } from './support/borsetshire.ts';

const places = tiles.map(hexCentre);
const indexOf = (column: number, row: number) => tiles.findIndex((tile) => tile.column === column && tile.row === row);

/** Presses keys one after the other, as a page does: going up or down keeps the place that the way began at. */
function walk(from: number, keys: readonly string[], on: readonly Point[] = places): number[] {
  let at = from;
  let aim: Point = on[from] ?? [0, 0];
  return keys.map((key) => {
    const next = stepOnMap(on, at, key, aim);
    const place = next === undefined ? undefined : on[next];
    if (next === undefined || !place) return at;
    aim = key === 'ArrowUp' || key === 'ArrowDown' ? [aim[0], place[1]] : place;
    at = next;
    return at;
  });
}

describe('stepOnMap', () => {
  test('goes left and right along a row', () => {
    expect(walk(indexOf(4, 4), ['ArrowLeft', 'ArrowRight', 'ArrowRight'])).toEqual([
      indexOf(3, 4),
      indexOf(4, 4),
      indexOf(5, 4),
    ]);
  });

  test('goes up and down to a hexagon that touches, and after two rows stands right above or below', () => {
    const [first = -1, second = -1] = walk(indexOf(3, 3), ['ArrowUp', 'ArrowUp']);
    const { column, row } = tiles[first] ?? { column: -1, row: -1 };
    expect(hexNeighbours({ column: 3, row: 3 })).toContainEqual({ column, row });
    expect(second).toBe(indexOf(3, 5));
  });

  test('goes over water to what lies ahead', () => {
    expect(walk(indexOf(4, 0), ['ArrowLeft'])).toEqual([indexOf(0, 0)]);
    expect(walk(indexOf(0, 0), ['ArrowRight'])).toEqual([indexOf(4, 0)]);
  });

  test('goes nowhere where nothing lies ahead', () => {
    expect(stepOnMap(places, indexOf(0, 0), 'ArrowLeft', [0, 0])).toBeUndefined();
    expect(stepOnMap([[0, 0]], 0, 'ArrowUp', [0, 0])).toBeUndefined();
    expect(stepOnMap([], 0, 'ArrowUp', [0, 0])).toBeUndefined();
  });

  test.each(['Enter', 'a', 'toString', 'Home'])('leaves the key %s to the browser', (key) => {
    expect(stepOnMap(places, 3, key, [0, 0])).toBeUndefined();
  });

  test('can get from any hexagon to any other', () => {
    for (const start of places.keys()) {
      const reached = new Set([start]);
      for (const at of reached)
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) reached.add(walk(at, [key])[0] ?? at);
      expect(reached.size).toBe(places.length);
    }
  });
});
