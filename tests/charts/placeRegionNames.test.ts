import { describe, expect, test } from 'vitest';
import { HEX_PITCH, hexCentre } from '../../src/charts/hexGrid.ts';
import { measureText } from '../../src/charts/measureText.ts';
import { placeRegionNames } from '../../src/charts/placeRegionNames.ts';
import { regions, tiles } from './support/borsetshire.ts';

const land = tiles.map((tile) => {
  const [x, y] = hexCentre(tile);
  return { region: tile.region, centre: [x + 60, y + 140] as const };
});
const names = placeRegionNames(land, regions, [320, 200]);

describe('placeRegionNames', () => {
  test('every region with room beside it has its name', () => {
    expect(names.map(({ lines }) => lines.join(' ')).sort()).toEqual(['Am Vale', 'Borsetshire', 'The Hassetts']);
  });

  test('no name covers land, leaves the drawing, or lies on another', () => {
    const boxes = names.map(({ lines, box }) => ({
      left: box.x - Math.max(...lines.map((line) => measureText(line))) / 2,
      right: box.x + Math.max(...lines.map((line) => measureText(line))) / 2,
      top: box.y - lines.length * 10,
      bottom: box.y + lines.length * 10,
    }));
    boxes.forEach((a, index) => {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(320.1);
      expect(a.top).toBeGreaterThanOrEqual(0);
      expect(a.bottom).toBeLessThanOrEqual(200.1);
      for (const { centre } of land) {
        const dx = Math.max(a.left - centre[0], 0, centre[0] - a.right);
        const dy = Math.max(a.top - centre[1], 0, centre[1] - a.bottom);
        expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(HEX_PITCH / 2 - 2);
      }
      for (const b of boxes.slice(index + 1)) {
        expect(a.right < b.left || b.right < a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
      }
    });
  });

  test('a region shut in by others has no name drawn', () => {
    const shutIn = Array.from({ length: 49 }, (_, index) => {
      const place = { column: index % 7, row: Math.floor(index / 7) };
      const [x, y] = hexCentre(place);
      const region = place.column === 3 && place.row === 3 ? 'in' : 'out';
      return { region, centre: [x + 12, y + 140] as const };
    });
    const both = [
      { slug: 'in', name: 'Ambridge' },
      { slug: 'out', name: 'Borsetshire' },
    ];
    expect(placeRegionNames(shutIn, both, [300, 170]).map(({ lines }) => lines)).toEqual([['Borsetshire']]);
  });

  test('no regions have no names', () => {
    expect(placeRegionNames(land, [], [320, 200])).toEqual([]);
  });
});
