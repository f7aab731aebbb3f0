import { describe, expect, test } from 'vitest';
import { ageLayer } from '../../../src/views/map/ageLayer.ts';
import { makeModel, TODAY, visit } from '../../support/makeArchive.ts';
import { councils } from './support.ts';

/** The mark of Borsetshire whose last visit was on this day or in this month. */
function markOf(on: string): string | undefined {
  const model = makeModel([visit({ on })], { councils });
  return ageLayer(model).tiles.find(({ slug }) => slug === 'borsetshire')?.mark;
}

describe('the band of an area', () => {
  test.each([
    ['2026-11-22', 'age-new'],
    ['2024-11-23', 'age-new'],
    ['2024-11-22', 'age-two'],
    ['2024-11', 'age-two'],
    ['2022-11-23', 'age-two'],
    ['2022-11-22', 'age-four'],
    ['2020-11-23', 'age-four'],
    ['2020-11-22', 'age-six'],
    ['2016-05', 'age-six'],
  ])('is for a visit of %s: %s', (on, mark) => {
    expect(TODAY).toBe('2026-11-22');
    expect(markOf(on)).toBe(mark);
  });
});

describe('the map of time since the last visit', () => {
  const model = makeModel(
    [
      visit({ council: 'ambridge', on: '2017-03-06' }),
      visit({ council: 'ambridge', on: '2019-01-14', visit: 'revisit', outcome: 'some' }),
      visit({ council: 'felpersham', inspected: undefined, published: '2026-03-09', framework: 'areas' }),
      visit({ council: 'borchester', on: '2023-06-05', outcome: 'failings' }),
      visit({ council: 'loxley', on: '2019-03-11' }),
    ],
    { councils },
  );
  const { tiles, key, sentence, note } = ageLayer(model);

  test('counts every kind of visit to the council itself, by the report where no visit is dated', () => {
    expect(tiles.map(({ name, mark, label }) => `${name}: ${mark}, ${label}`)).toEqual([
      'Ambridge: age-six, January 2019, 7 years ago',
      'Borchester: age-two, June 2023, 3 years ago',
      'Borsetshire: unknown, no visit in our records',
      'Felpersham: age-new, March 2026, 8 months ago',
    ]);
  });

  test('leaves areas without a visit out of the others’ total', () => {
    expect(key.map(({ count, of }) => `${count} of ${of}`)).toEqual(['1 of 3', '1 of 3', '0 of 3', '1 of 3', '1 of 4']);
    expect(sentence).toBe(
      'Of 3 areas with a visit in our records, the last was less than 2 years ago in 1 and 6 years or more ago in 1, as of 22 November 2026.',
    );
  });

  test('says to which day it counts and up to when we looked', () => {
    expect(sentence).toContain('as of 22 November 2026');
    expect(note).toContain('up to 29 June 2026');
  });

  test('says nothing broken of an archive without visits', () => {
    const empty = ageLayer(makeModel([], { councils }));
    expect(empty.sentence).toMatch(/^We hold no visit/);
    expect(empty.key.map(({ count, of }) => `${count} of ${of}`)).toEqual(['4 of 4']);
  });
});
