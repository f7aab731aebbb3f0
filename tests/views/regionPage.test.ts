import { describe, expect, test } from 'vitest';
import { regionLine, regionPage } from '../../src/views/regionPage.ts';
import { council, madeUpRegisters } from '../support/madeUpRegisters.ts';
import { makeModel, visit } from '../support/makeArchive.ts';

const councils = [
  council('felpersham'),
  council('ambridge'),
  council('borchester'),
  council('loxley', { status: 'abolished', until: '2019-03-31' }),
  council('hollerton', { status: 'future', since: '2027-04-01' }),
  council('borsetshire', { region: 'coast' }),
];
const model = makeModel(
  [
    visit({ council: 'ambridge', on: '2017-05-02', outcome: 'no-plan' }),
    visit({ council: 'ambridge', on: '2023-06-05', outcome: 'failings' }),
    visit({ council: 'ambridge', on: '2025-01-13', visit: 'monitoring' }),
    visit({ council: 'borchester', on: '2019-03-11' }),
    visit({ council: 'borchester', on: '2021-05-11', visit: 'revisit' }),
    visit({ council: 'felpersham', on: '2018-03-05' }),
    visit({ council: 'loxley', on: '2017-09-04' }),
    visit({ council: 'borsetshire', on: '2024-06-03' }),
  ],
  { councils },
);

describe('the page of a region', () => {
  const page = regionPage(model, 'midlands');

  test('lists its councils of today by name, and not by outcome', () => {
    expect(page.rows.map(({ name }) => name)).toEqual(['Ambridge', 'Borchester', 'Felpersham']);
  });

  test('shows the latest full inspection under each framework; a visit that followed one up does not replace it', () => {
    expect(
      page.rows.map(({ latestBy }) => latestBy.map((line) => line && `${line.when}: ${line.outcome.slug}`)),
    ).toEqual([
      ['June 2023: failings', 'May 2017: no-plan'],
      [undefined, 'March 2019: plan'],
      [undefined, 'March 2018: plan'],
    ]);
  });

  test('counts councils, each framework by itself, in the framework’s own order', () => {
    expect(page.frameworks.map(({ slug, sentence }) => `${slug}: ${sentence}`)).toEqual([
      'areas: In our records for 1 of 3 councils: 1 widespread failings.',
      'letters: In our records for 3 of 3 councils: 2 had to write a plan, 1 did not have to.',
    ]);
  });

  test('keeps councils that ended or are planned apart, and out of the counts', () => {
    expect(page.former.map(({ name }) => name)).toEqual(['Loxley', 'Hollerton']);
  });

  test('says so where no such inspection is held', () => {
    const [areas, letters] = regionPage(makeModel([], { councils }), 'coast').frameworks;
    expect(areas?.sentence).toBe('None is in our records.');
    expect(letters?.sentence).toBe('None is in our records.');
  });

  test('describes itself for search engines', () => {
    expect(page.description).toBe('Midlands: the latest SEND inspections of its 3 councils, each framework by itself.');
    expect(regionPage(model, 'coast').description).toContain('its 1 council,');
  });

  test('does not exist for an unknown region', () => {
    expect(() => regionPage(model, 'north-pole')).toThrow('north-pole');
  });
});

test('a region in a list counts the councils of today', () => {
  expect(madeUpRegisters.regions.map((region) => regionLine(model, region))).toEqual([
    { name: 'Midlands', href: '/regions/midlands/', count: '3 councils' },
    { name: 'Coast', href: '/regions/coast/', count: '1 council' },
  ]);
});
