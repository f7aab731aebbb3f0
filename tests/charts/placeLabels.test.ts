import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../src/charts/placeLabels.ts';

const label = (at: number, width = 150) => ({ at, width });

describe('placeLabels', () => {
  test('one label hangs under its mark and runs to the right', () => {
    expect(placeLabels([label(100)], 680)).toEqual([{ lane: 0, anchor: 'start', beside: false, left: 92, right: 242 }]);
  });

  test('a label at the right edge runs to the left', () => {
    expect(placeLabels([label(660)], 680)).toEqual([{ lane: 0, anchor: 'end', beside: false, left: 518, right: 668 }]);
  });

  test('two neighbours share a lane where one can run left and the other right', () => {
    const places = placeLabels([label(300), label(360)], 680);
    expect(places?.map(({ lane, anchor }) => [lane, anchor])).toEqual([
      [0, 'end'],
      [0, 'start'],
    ]);
  });

  test('three neighbours take more lanes', () => {
    const places = placeLabels([label(200), label(240), label(280)], 680);
    expect(new Set(places?.map(({ lane }) => lane)).size).toBe(2);
  });

  test('two marks in one place have their words in two lanes, beside one line', () => {
    const places = placeLabels([label(20), label(20)], 680);
    expect(places?.map(({ lane, beside }) => [lane, beside])).toEqual([
      [0, true],
      [1, false],
    ]);
  });

  test('six labels in one place all have theirs', () => {
    expect(
      placeLabels(
        Array.from({ length: 6 }, () => label(20, 250)),
        680,
      ),
    ).toHaveLength(6);
  });

  test('seven labels are too many to try', () => {
    const seven = Array.from({ length: 7 }, (_, index) => label(20 + index * 90, 20));
    expect(placeLabels(seven, 680)).toBeUndefined();
  });

  test('a label wider than the drawing has no place', () => {
    expect(placeLabels([label(340, 700)], 680)).toBeUndefined();
  });

  test('words never overlap, and no line to a deeper lane runs through words above it', () => {
    const some = fc.array(
      fc.record({ at: fc.integer({ min: 10, max: 670 }), width: fc.integer({ min: 40, max: 260 }) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(some, (given) => {
        const labels = given.sort((a, b) => a.at - b.at);
        const places = placeLabels(labels, 680) ?? [];
        places.forEach((a, i) => {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(680);
          places.forEach((b, j) => {
            if (i === j) return;
            const apart = a.right < b.left || b.right < a.left;
            const markOfB = labels[j]?.at ?? 0;
            if (a.lane === b.lane) expect(apart).toBe(true);
            if (a.lane < b.lane) expect(markOfB < a.left || markOfB > a.right).toBe(true);
          });
        });
      }),
    );
  });
});
