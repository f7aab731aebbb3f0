import { describe, expect, test } from 'vitest';
import { MARK_EXTENT, MARK_NAMES, type MarkName, markPaths } from '../../src/charts/marks.ts';
import { keepDrawing } from './support/keepDrawing.ts';
import { rasterise, readOutlines } from './support/rasterise.ts';

/** Marks that mean the same kind of thing in two places and therefore look the same. */
const SHARED: readonly (readonly MarkName[])[] = [
  ['strength', 'positive'],
  ['grave', 'failings'],
  ['all', 'enough'],
  ['none', 'not-enough'],
];
const SHAPES = MARK_NAMES.filter((mark) => !SHARED.some(([, twin]) => twin === mark));
const SIDE = 20;

/** The share of squares in which two shapes differ, of those that either fills. */
function difference(a: string, b: string): number {
  const [one, other] = [a, b].map((d) => rasterise(d, 10, SIDE));
  const either = one?.filter((filled, index) => filled || other?.[index]).length ?? 0;
  const differing = one?.filter((filled, index) => filled !== other?.[index]).length ?? 0;
  return differing / either;
}

describe('markPaths', () => {
  const pairs = SHAPES.flatMap((a, index) => SHAPES.slice(index + 1).map((b) => [a, b] as const));

  test.each(pairs)('%s and %s differ without colour in a fifth of what they fill, at 20 by 20 squares', (a, b) => {
    expect(difference(markPaths(a, 8), markPaths(b, 8))).toBeGreaterThan(0.2);
  });

  test.each(SHARED)('%s and %s are one shape, because one key serves the site', (a, b) => {
    expect(markPaths(a, 8)).toBe(markPaths(b, 8));
  });

  test.each(MARK_NAMES)('%s stays within its reach and is centred on it to a tenth of its radius', (mark) => {
    const points = readOutlines(markPaths(mark, 100)).flat();
    for (const axis of [0, 1] as const) {
      const along = points.map((point) => point[axis]);
      expect(Math.max(...along.map(Math.abs))).toBeLessThanOrEqual(100 * MARK_EXTENT + 0.1);
      expect(Math.abs(Math.max(...along) + Math.min(...along))).toBeLessThanOrEqual(31);
    }
  });

  test('the circle covers pi times the square of its radius', () => {
    const filled = rasterise(markPaths('strength', 80), 100, 200).filter(Boolean).length;
    expect(filled).toBeCloseTo(Math.PI * 80 ** 2, -3);
  });

  test('the half circle is filled on its left and open on its right', () => {
    const squares = rasterise(markPaths('mixed', 8), 10, SIDE);
    const middleRow = squares.slice((SIDE / 2) * SIDE, (SIDE / 2 + 1) * SIDE);
    expect(middleRow.slice(3, 10).every(Boolean)).toBe(true);
    expect(middleRow.slice(10, 15).some(Boolean)).toBe(false);
    expect(middleRow[17]).toBe(true);
  });

  test('the ring of what is not recorded has six dashes', () => {
    expect(readOutlines(markPaths('unknown', 8))).toHaveLength(6);
  });

  test.each(['weakness', 'grave'] as const)('a struck %s looks different from a plain one', (mark) => {
    const struck = markPaths(mark, 8, { struck: true });
    expect(difference(markPaths(mark, 8), struck)).toBeGreaterThan(0.15);
  });

  test('a mark that does not exist is refused with those that do', () => {
    const unknown = 'tick' as MarkName;
    expect(() => markPaths(unknown, 8)).toThrow('"tick" is not a mark. Marks are: strength, weakness,');
    expect(() => markPaths('toString' as MarkName, 8)).toThrow('not a mark');
  });

  test('all marks stand on one sheet that a person can open', () => {
    const rows = MARK_NAMES.map((mark, index) => {
      const y = 30 + index * 30;
      const path = `<path class="mark mark-${mark}" transform="translate(20 ${y})" d="${markPaths(mark, 8)}"/>`;
      const struck = `<path class="mark mark-${mark}" transform="translate(50 ${y})" d="${markPaths(mark, 8, { struck: true })}"/>`;
      return `${path}${struck}<text x="80" y="${y + 5}">${mark}</text>`;
    });
    const height = 30 * MARK_NAMES.length + 30;
    const open = `<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="240" height="${height}">`;
    keepDrawing('marks', `${open}<title>The marks of the site, plain and struck</title>${rows.join('')}</svg>`);
  });
});
