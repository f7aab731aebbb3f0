import { describe, expect, test } from 'vitest';
import { outcomeLayer } from '../../../src/views/map/outcomeLayer.ts';
import { makeModel, visit } from '../../support/makeArchive.ts';
import { councils } from './support.ts';

const model = makeModel(
  [
    visit({ council: 'ambridge', on: '2023-06-05', outcome: 'failings' }),
    visit({ council: 'ambridge', on: '2025-01', visit: 'monitoring' }),
    visit({ council: 'borchester', on: '2023-06-05', outcome: 'failings' }),
    visit({ council: 'borchester', on: '2026-02-02', visit: 'reinspection', outcome: 'positive' }),
    visit({ council: 'felpersham', inspected: undefined, published: '2026-03-09', framework: 'areas' }),
    visit({ council: 'loxley', on: '2019-03-11' }),
  ],
  { councils },
);

describe('the map of one framework', () => {
  const { tiles, key, sentence } = outcomeLayer(model, 'areas');

  test('has a tile for each council of today and for no other', () => {
    expect(tiles.map(({ slug }) => slug)).toEqual(['ambridge', 'borchester', 'borsetshire', 'felpersham']);
    expect(tiles[0]).toMatchObject({ column: 3, row: 4, region: 'coast', href: '/councils/ambridge/' });
  });

  test('shows the latest full inspection; a monitoring inspection does not change it', () => {
    expect(tiles.map(({ mark, label }) => `${mark}: ${label}`)).toEqual([
      'failings: widespread failings, June 2023',
      'positive: typically positive, February 2026',
      'unknown: none in our records',
      'mixed: inconsistent, March 2026',
    ]);
  });

  test('gives those without an inspection a state of their own, out of all areas; the others are out of those inspected', () => {
    expect(key).toEqual([
      { mark: 'positive', label: 'Typically positive', count: 1, of: 3 },
      { mark: 'mixed', label: 'Inconsistent', count: 1, of: 3 },
      { mark: 'failings', label: 'Widespread failings', count: 1, of: 3 },
      { mark: 'unknown', label: 'None in our records', count: 1, of: 4 },
    ]);
  });

  test('has a key that counts every tile once', () => {
    for (const { mark, count } of key) expect(tiles.filter((tile) => tile.mark === mark)).toHaveLength(count);
  });

  test('tells each council’s verdict, or that nothing is held', () => {
    expect(tiles.map(({ verdict }) => verdict)).toEqual([
      'In June 2023, inspectors saw failings.',
      'In February 2026, inspectors saw good.',
      'We hold no such inspection, as of 29 June 2026.',
      'In a report of March 2026, inspectors saw both.',
    ]);
  });

  test('says in a sentence what it shows', () => {
    expect(sentence).toBe(
      '3 of 4 areas have such an inspection in our records: 1 typically positive, 1 inconsistent, 1 widespread failings.',
    );
  });

  test('does not paint a council with the inspection of one that it was made from', () => {
    const letters = outcomeLayer(model, 'letters');
    expect(letters.tiles.every(({ mark }) => mark === 'unknown')).toBe(true);
    expect(letters.sentence).toBe('We hold no such inspection, as of 29 June 2026.');
  });
});
