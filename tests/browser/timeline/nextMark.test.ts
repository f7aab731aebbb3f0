import { describe, expect, test } from 'vitest';
import { type MarkPlace, nextMark } from '../../../src/browser/timeline/nextMark.ts';

/** Columns of marks that stand on a line: three, one, none, and two. */
const places: readonly MarkPlace[] = [
  { x: 12, y: 100 },
  { x: 12, y: 76 },
  { x: 12.4, y: 52 },
  { x: 36, y: 100 },
  { x: 84, y: 100.3 },
  { x: 84, y: 76 },
];

describe('arrow keys', () => {
  test.each([
    [0, 'ArrowUp', 1],
    [1, 'ArrowUp', 2],
    [2, 'ArrowDown', 1],
    [0, 'ArrowRight', 3],
    [2, 'ArrowRight', 3],
    [3, 'ArrowRight', 4],
    [5, 'ArrowLeft', 3],
    [3, 'ArrowLeft', 0],
    [3, 'ArrowUp', 1],
  ])('from mark %i, %s leads to mark %i', (at, key, to) => {
    expect(nextMark(places, at, key)).toBe(to);
  });

  test.each([
    [0, 'ArrowLeft'],
    [0, 'ArrowDown'],
    [2, 'ArrowUp'],
    [5, 'ArrowRight'],
  ])('at the edge, mark %i and %s lead nowhere', (at, key) => {
    expect(nextMark(places, at, key)).toBeUndefined();
  });
});

test('Home and End lead to the first and the last mark', () => {
  expect([nextMark(places, 3, 'Home'), nextMark(places, 3, 'End')]).toEqual([0, 5]);
});

test.each(['Enter', 'a', 'Tab', 'constructor'])('%s is left to the browser', (key) => {
  expect(nextMark(places, 0, key)).toBeUndefined();
});

test('a mark that is not there leads nowhere', () => {
  expect(nextMark(places, -1, 'Home')).toBeUndefined();
});
