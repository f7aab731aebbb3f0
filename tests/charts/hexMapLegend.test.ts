import { describe, expect, test } from 'vitest';
import { hexMapLegend } from '../../src/charts/hexMapLegend.ts';

const words = [
  { mark: 'positive', label: 'typically positive' },
  { mark: 'mixed', label: 'inconsistent' },
  { mark: 'unknown', label: 'not yet inspected' },
] as const;

describe('hexMapLegend', () => {
  test('leaves areas that are not inspected out of the others’ total', () => {
    const tiles = (['mixed', 'unknown', 'mixed', 'unknown', 'positive'] as const).map((mark) => ({
      name: 'Ambridge',
      mark,
    }));
    expect(hexMapLegend(tiles, words).map(({ count, of }) => `${count} of ${of}`)).toEqual([
      '1 of 3',
      '2 of 3',
      '2 of 5',
    ]);
  });

  test('leaves areas of which no findings are held out of the others’ total, too', () => {
    const tiles = (['weakness', 'unheld', 'unmentioned', 'unknown'] as const).map((mark) => ({
      name: 'Ambridge',
      mark,
    }));
    const lines = hexMapLegend(
      tiles,
      tiles.map(({ mark }) => ({ mark, label: mark })),
    );
    expect(lines.map(({ count, of }) => `${count} of ${of}`)).toEqual(['1 of 2', '1 of 4', '1 of 2', '1 of 4']);
  });

  test('keeps a line for a mark that no area has', () => {
    expect(hexMapLegend([{ name: 'Ambridge', mark: 'mixed' }], words)[0]).toEqual({ ...words[0], count: 0, of: 1 });
  });

  test('counts nothing where there are no areas', () => {
    expect(hexMapLegend([], words).map(({ count, of }) => [count, of])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('refuses a mark that it has no words for', () => {
    expect(() => hexMapLegend([{ name: 'Ambridge', mark: 'failings' }], words)).toThrow(
      'The legend has no words for "failings", the mark of Ambridge.',
    );
  });
});
