import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../src/charts/spread.ts';

describe('spread', () => {
  test('things that do not touch stay where they want to be', () => {
    const things = [10, 60, 200].map((wanted) => ({ wanted, size: 20, weight: 1 }));
    expect(spread(things, 5)).toEqual([10, 60, 200]);
  });

  test('two that want the same place share the move', () => {
    const things = [50, 50].map((wanted) => ({ wanted, size: 20, weight: 1 }));
    expect(spread(things, 0)).toEqual([40, 60]);
  });

  test('the lighter of two moves further', () => {
    expect(
      spread(
        [
          { wanted: 50, size: 20, weight: 1 },
          { wanted: 50, size: 20, weight: 3 },
        ],
        0,
      ),
    ).toEqual([35, 55]);
  });

  test('nothing overlaps and the order stays, whatever is wanted', () => {
    const thing = fc.record({
      wanted: fc.integer({ min: 0, max: 400 }),
      size: fc.integer({ min: 1, max: 90 }),
      weight: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 12 }), (things) => {
        const places = spread(things, 10);
        things.slice(1).forEach((_, index) => {
          const end = (places[index] ?? 0) + (things[index]?.size ?? 0) + 10;
          expect(places[index + 1]).toBeGreaterThanOrEqual(end - 1e-6);
        });
      }),
    );
  });
});
