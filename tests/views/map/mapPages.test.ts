import { describe, expect, test } from 'vitest';
import { mapChoices } from '../../../src/views/map/mapChoices.ts';
import { mapAddress, mapLayers, mapPages } from '../../../src/views/map/mapPages.ts';
import { mapTable } from '../../../src/views/map/mapTable.ts';
import { makeModel, visit } from '../../support/makeArchive.ts';
import { councils } from './support.ts';

const model = makeModel([visit({ council: 'ambridge', on: '2023-06-05', outcome: 'failings' })], { councils });
const pages = mapPages(model);

describe('the pages of the map', () => {
  test('begin with the newest framework, whatever order the register has', () => {
    const turned = makeModel([], { councils, frameworks: model.frameworks.toReversed() });
    for (const each of [pages, mapPages(turned)])
      expect(each.filter(({ kind }) => kind !== 'theme').map(mapAddress)).toEqual([
        '/map/',
        '/map/areas/monitoring/',
        '/map/letters/',
        '/map/letters/revisit/',
        '/map/age/',
      ]);
  });

  test('have one for each theme, with a map for each framework', () => {
    const themes = pages.filter(({ kind }) => kind === 'theme');
    expect(themes.map(mapAddress)).toEqual(
      ['leadership', 'joint-working', 'local-offer', 'ehc-plans', 'voice'].map((slug) => `/map/themes/${slug}/`),
    );
    expect(themes[0]?.layers().map(({ id }) => id)).toEqual([
      'map-areas-theme-leadership',
      'map-letters-theme-leadership',
    ]);
  });

  test('have titles, headings and addresses that no two share', () => {
    expect(new Set(pages.map(({ heading }) => heading)).size).toBe(pages.length);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(pages.map(mapAddress)).size).toBe(pages.length);
  });

  test('have drawings whose names no two share, with a key that counts every area once', () => {
    const layers = mapLayers(model);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    for (const { key, tiles } of layers) expect(key.reduce((sum, { count }) => sum + count, 0)).toBe(tiles.length);
  });
});

describe('the choices', () => {
  test('stand below what they share, and one is the page itself', () => {
    const { visits, themes } = mapChoices(pages, 'letters/revisit');
    expect(visits.map(({ label, links }) => [label, ...links.map((link) => link.label)])).toEqual([
      ['Areas', 'Outcomes', 'Monitoring inspections'],
      ['Letters', 'Outcomes', 'Revisits'],
      ['All visits', 'Time since the last visit'],
    ]);
    const current = [...visits, ...themes].flatMap(({ links }) => links).filter((link) => link.current);
    expect(current.map(({ href }) => href)).toEqual(['/map/letters/revisit/']);
    expect(themes.map(({ label, links }) => `${label}: ${links.length}`)).toEqual(['Leading: 2', 'Families: 3']);
  });
});

describe('the file of a map', () => {
  test('has a row for each area, and empty cells where nothing is known', () => {
    const [layer] = pages[0]?.layers() ?? [];
    const rows = layer ? mapTable(layer) : [];
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual({
      council: 'ambridge',
      name: 'Ambridge',
      region: 'coast',
      state: 'Widespread failings',
      words: 'widespread failings, June 2023',
      visit: '2023-06-05',
      page: '/councils/ambridge/',
    });
    expect(rows[1]).toMatchObject({ state: 'None in our records', visit: undefined });
  });
});
