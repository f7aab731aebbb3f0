import { describe, expect, test } from 'vitest';
import { HEX_PITCH, HEX_RADIUS, hexCentre, hexCorners, hexNeighbours } from '../../src/charts/hexGrid.ts';

const around = [-1, 0, 1, 2].flatMap((row) => [-1, 0, 1, 2].map((column) => ({ column, row })));

describe('the grid of hexagons', () => {
  test.each(around)('all neighbours of column $column, row $row are one pitch away', (place) => {
    const [x, y] = hexCentre(place);
    for (const neighbour of hexNeighbours(place)) {
      const [nx, ny] = hexCentre(neighbour);
      expect(Math.hypot(nx - x, ny - y)).toBeCloseTo(HEX_PITCH, 6);
    }
  });

  test.each(around)('each side of column $column, row $row faces the neighbour of the same number', (place) => {
    const [x, y] = hexCentre(place);
    const corners = hexCorners(HEX_RADIUS);
    hexNeighbours(place).forEach((neighbour, side) => {
      const [nx, ny] = hexCentre(neighbour);
      const [a, b] = [corners[side] ?? [0, 0], corners[(side + 1) % 6] ?? [0, 0]];
      expect(nx - x).toBeCloseTo(a[0] + b[0], 6);
      expect(ny - y).toBeCloseTo(a[1] + b[1], 6);
    });
  });

  test('rows count northwards, and odd rows stand half a hexagon to the right', () => {
    expect(hexCentre({ column: 2, row: 1 })[1]).toBeLessThan(hexCentre({ column: 2, row: 0 })[1]);
    expect(hexCentre({ column: 2, row: 1 })[0]).toBe(2.5 * HEX_PITCH);
    expect(hexCentre({ column: 2, row: -1 })[0]).toBe(2.5 * HEX_PITCH);
  });

  test('a hexagon is as wide as the least that a finger can hit', () => {
    const across = hexCorners(HEX_RADIUS).map(([x]) => x);
    expect(Math.max(...across) - Math.min(...across)).toBeCloseTo(24, 6);
  });
});
