import { describe, expect, test } from 'vitest';
import { drawHexMap } from '../../src/charts/drawHexMap.ts';
import type { HexMapInput, HexTile } from '../../src/charts/hexMap.ts';
import { regions, tiles } from './support/borsetshire.ts';
import { keepDrawing } from './support/keepDrawing.ts';
import { attribute, find, number } from './support/readSvg.ts';

const key = [
  { mark: 'positive', label: 'typically positive experiences and outcomes' },
  { mark: 'mixed', label: 'inconsistent experiences and outcomes' },
  { mark: 'failings', label: 'widespread or systemic failings' },
  { mark: 'unknown', label: 'not yet inspected' },
] as const;
const map: HexMapInput = {
  id: 'map',
  title: 'Latest outcomes around Borsetshire',
  description: 'Four of sixteen inspected areas have widespread or systemic failings.',
  tiles,
  regions,
  key,
};
const svg = drawHexMap(map);

/** Where a tile's hexagon is, by its link. */
function place(drawn: string, href: string): [number, number] {
  const links = find(drawn, 'a');
  const hexagon = find(drawn, 'use', 'hex')[links.findIndex((link) => attribute(link, 'href') === href)];
  return [number(hexagon, 'x'), number(hexagon, 'y')];
}

describe('drawHexMap', () => {
  test('is kept as a picture, with its key', () => {
    keepDrawing('hex-map', svg);
  });

  test('every area is a link with its name and what is said of it', () => {
    const titles = find(svg, 'title').filter(({ inside }) => inside.at(-1) === 'a');
    expect(titles).toHaveLength(tiles.length);
    expect(titles[0]?.text).toBe('Ambridge: inspected in June 2024');
  });

  test('every hexagon holds the mark of its outcome, at its middle', () => {
    const hexagons = find(svg, 'use', 'hex');
    const marks = find(svg, 'use', 'mark');
    expect(marks).toHaveLength(tiles.length);
    marks.forEach((mark, index) => {
      expect([number(mark, 'x'), number(mark, 'y')]).toEqual([
        number(hexagons[index], 'x'),
        number(hexagons[index], 'y'),
      ]);
      expect(attribute(mark, 'href')).toMatch(/^#map-(positive|mixed|failings|unknown)$/);
    });
  });

  test('neighbours in a row stand 24 px apart, and rows 0.866 of that', () => {
    const [a, b, c] = ['area-0', 'area-1', 'area-2'].map((slug) => place(svg, `/councils/${slug}/`));
    expect((b?.[0] ?? 0) - (a?.[0] ?? 0)).toBeCloseTo(24, 1);
    expect((c?.[1] ?? 0) - (a?.[1] ?? 0)).toBeCloseTo(24 * Math.sqrt(0.75), 0);
    expect((a?.[0] ?? 0) - (c?.[0] ?? 0)).toBeCloseTo(12, 1);
  });

  test('no two hexagons touch: the nearest middles are further apart than a hexagon is wide', () => {
    const places = find(svg, 'use', 'hex').map((each) => [number(each, 'x'), number(each, 'y')] as const);
    const gaps = places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1])));
    const hexagon = find(svg, 'path').find((path) => attribute(path, 'id') === 'map-hex');
    const xs = [...attribute(hexagon, 'd').matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
    expect(Math.min(...gaps)).toBeGreaterThan(Math.max(...xs) - Math.min(...xs) + 1);
  });

  test('the keyboard goes region by region, in each from north to south and west to east', () => {
    const shuffled = [...tiles].sort((a, b) => a.name.length - b.name.length || b.column - a.column);
    const hrefs = find(drawHexMap({ ...map, tiles: shuffled }), 'a').map((link) => attribute(link, 'href'));
    const order = [...tiles].sort(
      (a, b) =>
        regions.findIndex(({ slug }) => slug === a.region) - regions.findIndex(({ slug }) => slug === b.region) ||
        b.row - a.row ||
        a.column - b.column,
    );
    expect(hrefs).toEqual(order.map(({ href }) => href));
  });

  test('each region is a group with its name, so that it is heard before its areas', () => {
    const named = find(svg, 'g').filter(({ attributes }) => attributes.role === 'group');
    expect(named.map((group) => attribute(group, 'aria-label'))).toEqual(regions.map(({ name }) => name));
    const unnamed = drawHexMap({ ...map, regions: regions.slice(0, 1) });
    expect(find(unnamed, 'g').filter(({ attributes }) => attributes.role === 'group')).toHaveLength(1);
    expect(find(unnamed, 'a')).toHaveLength(tiles.length);
  });

  test('the key counts what is drawn, and leaves the uninspected out of the total', () => {
    const words = find(svg, 'text')
      .map(({ text }) => text)
      .join(' ');
    const drawn = (mark: string) => find(svg, 'use', `mark-${mark}`).length;
    const inspected = tiles.length - drawn('unknown');
    expect(words).toContain(`${drawn('mixed')} of ${inspected}: inconsistent`);
    expect(words).toContain(`${drawn('unknown')} of ${tiles.length}: not yet inspected`);
  });

  test('outlines have a line for each side that faces another region or the sea, once', () => {
    const lines = attribute(find(svg, 'path', 'chart-border')[0], 'd')
      .split('M')
      .filter(Boolean);
    const middles = find(svg, 'use', 'hex').map((each, index) => {
      const href = attribute(find(svg, 'a')[index], 'href');
      return { x: number(each, 'x'), y: number(each, 'y'), region: tiles.find((tile) => tile.href === href)?.region };
    });
    const touching = middles.flatMap((a, i) =>
      middles
        .slice(i + 1)
        .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 25)
        .map((b) => a.region === b.region),
    );
    const withinRegions = touching.filter(Boolean).length;
    const betweenRegions = touching.length - withinRegions;
    expect(lines).toHaveLength(6 * tiles.length - 2 * withinRegions - betweenRegions);
  });

  test('ids begin with the id handed in, so that two maps can stand on one page', () => {
    const ids = (drawn: string) =>
      find(drawn, 'path')
        .map((path) => attribute(path, 'id'))
        .filter(Boolean);
    expect(ids(svg).every((id) => id.startsWith('map-'))).toBe(true);
    expect(ids(drawHexMap({ ...map, id: 'other' })).filter((id) => ids(svg).includes(id))).toEqual([]);
  });

  test('without addresses it is one picture', () => {
    const plain = drawHexMap({ ...map, tiles: tiles.map(({ href: _, ...tile }) => tile) });
    expect(find(plain, 'a')).toEqual([]);
    expect(find(plain, 'svg')[0]?.attributes).toMatchObject({ role: 'img' });
    expect(find(svg, 'svg')[0]?.attributes).toMatchObject({ role: 'group' });
  });

  test('without regions it has neither outlines nor names', () => {
    const plain = drawHexMap({ ...map, tiles: tiles.map(({ region: _, ...tile }) => tile), regions: undefined });
    expect(find(plain, 'path', 'chart-border')).toEqual([]);
  });
});

describe('bad input', () => {
  const tile: HexTile = { slug: 'ambridge', name: 'Ambridge', column: 1, row: 1, mark: 'mixed', label: 'inspected' };
  const draw = (...some: HexTile[]) => drawHexMap({ ...map, tiles: some, key: undefined });

  test('two areas in one place are refused by name', () => {
    expect(() => draw(tile, { ...tile, name: 'Felpersham' })).toThrow('Ambridge and Felpersham share column 1, row 1');
  });

  test.each([0.5, Number.NaN])('a column of %d is refused', (column) => {
    expect(() => draw({ ...tile, column })).toThrow(`Ambridge stands at column ${column}, row 1`);
  });

  test('one area is drawn', () => {
    expect(find(draw(tile), 'use', 'hex')).toHaveLength(1);
  });

  test('no area is a sentence', () => {
    expect(find(draw(), 'text').map(({ text }) => text)).toEqual(['There are no areas to draw.']);
  });

  test('a name with markup in it is words', () => {
    const name = 'Ambridge & <script>"';
    expect(find(draw({ ...tile, name }), 'title').map(({ text }) => text)).toContain(`${name}: inspected`);
  });
});
