import { describe, expect, test } from 'vitest';
import { followUpKinds, followUpLayer } from '../../../src/views/map/followUpLayer.ts';
import { makeModel, visit } from '../../support/makeArchive.ts';
import { councils } from './support.ts';

const model = makeModel(
  [
    visit({ council: 'ambridge', on: '2017-03-06' }),
    visit({ council: 'ambridge', on: '2019-01-14', visit: 'revisit', outcome: 'some' }),
    visit({ council: 'ambridge', on: '2021-06', visit: 'revisit', outcome: 'all' }),
    visit({ council: 'ambridge', on: '2024-02-05', outcome: 'failings' }),
    visit({ council: 'borchester', on: '2018-05-14', outcome: 'no-plan' }),
    visit({ council: 'loxley', on: '2019-03-11' }),
    visit({ council: 'loxley', on: '2021-03-11', visit: 'revisit', outcome: 'some' }),
  ],
  { councils },
);
const { tiles, key, sentence, note } = followUpLayer(model, 'letters', 'revisit');

describe('the kinds of visit that have a map of their own', () => {
  test('are those with outcomes that no full inspection has, by the register of frameworks', () => {
    expect(followUpKinds(model.framework('letters')).map(({ slug }) => slug)).toEqual(['revisit']);
    expect(followUpKinds(model.framework('areas')).map(({ slug }) => slug)).toEqual(['monitoring']);
  });
});

describe('the map of revisits', () => {
  test('shows the latest revisit of each council of today, and of no other', () => {
    expect(tiles.map(({ name, mark, label }) => `${name}: ${mark}, ${label}`)).toEqual([
      'Ambridge: all, enough progress on all, June 2021',
      'Borchester: unknown, none in our records',
      'Borsetshire: unknown, none in our records',
      'Felpersham: unknown, none in our records',
    ]);
  });

  test('says of a council without a revisit what its inspection decided', () => {
    expect(tiles.map(({ verdict }) => verdict).slice(0, 3)).toEqual([
      'In June 2021, inspectors saw enough progress on all.',
      'We hold no revisit, as of 29 June 2026. In May 2018, inspectors asked for no plan.',
      'We hold no revisit, as of 29 June 2026.',
    ]);
  });

  test('counts results out of the revisits, and the others out of all areas', () => {
    expect(key.map(({ count, of, label }) => `${count} of ${of}: ${label}`)).toEqual([
      '1 of 1: Enough progress on all',
      '0 of 1: Enough progress on some',
      '3 of 4: None in our records',
    ]);
    expect(sentence).toBe(
      '1 of 4 areas have a revisit in our records: 1 enough progress on all, 0 enough progress on some.',
    );
    expect(note).toContain('An area without a revisit may not have needed one.');
  });
});

test('monitoring visits are not mixed with revisits', () => {
  expect(followUpLayer(model, 'areas', 'monitoring').tiles.every(({ mark }) => mark === 'unknown')).toBe(true);
});

test('a map without any such visit says so, and counts nothing out of none', () => {
  const layer = followUpLayer(model, 'areas', 'monitoring');
  expect(layer.sentence).toBe('We hold no monitoring inspection, as of 29 June 2026.');
  expect(layer.key.map(({ count, of, label }) => `${count} of ${of}: ${label}`)).toEqual([
    '4 of 4: None in our records',
  ]);
});
