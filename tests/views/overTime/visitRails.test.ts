import { describe, expect, test } from 'vitest';
import { visitRails, visitRailsTable } from '../../../src/views/overTime/visitRails.ts';
import { makeModel, visit } from '../../support/makeArchive.ts';

const model = makeModel([
  visit({ council: 'ambridge', on: '2017-02-06', outcome: 'no-plan' }),
  visit({ council: 'borchester', on: '2017-03', outcome: 'plan' }),
  visit({ council: 'felpersham', on: '2017-01-09', outcome: 'plan' }),
  visit({ council: 'borsetshire', on: '2018-02-05', outcome: 'plan' }),
  visit({ council: 'borchester', on: '2019-01-14', visit: 'revisit', outcome: 'some' }),
  visit({ council: 'ambridge', inspected: undefined, published: '2026-03-09', framework: 'areas' }),
  visit({ council: 'ambridge', on: '2023-05-08', outcome: 'failings' }),
  visit({ council: 'ambridge', on: '2025-01-13', visit: 'monitoring' }),
  visit({ council: 'borsetshire', on: '2026-05-11', visit: 'reinspection', outcome: 'positive' }),
]);
const letters = visitRails(model, 'letters');
const areas = visitRails(model, 'areas');

describe('the rails of a framework', () => {
  test('keep full inspections, reinspections among them, apart from visits that follow them up', () => {
    expect(letters.rails.map(({ label, visits }) => `${label}: ${visits.length}`)).toEqual([
      'Full inspections: 4',
      'Revisits: 1',
    ]);
    expect(areas.rails.map(({ label, visits }) => `${label}: ${visits.length}`)).toEqual([
      'Full inspections: 3',
      'Monitoring inspections: 1',
    ]);
  });

  test('have the visits of a quarter by outcome, and those of an outcome by date', () => {
    expect(letters.rails[0]?.visits.map(({ council }) => council)).toEqual([
      'Felpersham',
      'Borchester',
      'Ambridge',
      'Borsetshire',
    ]);
  });

  test('say of each visit which council it was to, when, and its outcome, as far as the date is known', () => {
    expect(letters.rails[0]?.visits.map(({ name }) => name)).toContain(
      'Felpersham, 9 January 2017: had to write a plan',
    );
    expect(letters.rails[0]?.visits.map(({ name }) => name)).toContain('Borchester, March 2017: had to write a plan');
    expect(areas.rails[0]?.visits.map(({ name }) => name)).toContain(
      'Ambridge, March 2026: inconsistent (date of the report)',
    );
  });

  test('have a key that counts every visit once, also an outcome that nobody had', () => {
    expect(letters.rails[0]?.key.map(({ mark, count }) => [mark, count])).toEqual([
      ['plan', 3],
      ['no-plan', 1],
    ]);
    expect(letters.rails[1]?.key.map(({ mark, count }) => [mark, count])).toEqual([
      ['all', 0],
      ['some', 1],
    ]);
  });

  test('run from the first year of the framework to its last, and to this year while it lasts', () => {
    expect([letters.from, letters.to]).toEqual([2016, 2022]);
    expect([areas.from, areas.to]).toEqual([2023, 2026]);
  });

  test('reach as far as the visits do where these lie outside the years of the framework', () => {
    const { from, to } = visitRails(
      makeModel([visit({ on: '2015-11', framework: 'letters' }), visit({ on: '2024-02', framework: 'letters' })]),
      'letters',
    );
    expect([from, to]).toEqual([2015, 2024]);
  });
});

describe('what is said', () => {
  test('is how many visits there are, when most came, and when none did', () => {
    expect(letters.sentence).toBe(
      'Each mark is a visit: 4 full inspections and 1 revisit, as of 29 June 2026. Most fell in January to March 2017, with 3 full inspections. We hold no visit from April 2017 to December 2017.',
    );
  });

  test('is of no quarter that most came in it, where no two came in one', () => {
    expect(visitRails(makeModel([visit()]), 'letters').sentence).toBe(
      'Each mark is a visit: 1 full inspection and 0 revisits, as of 29 June 2026.',
    );
  });

  test('is which visits are dated by month or by their report', () => {
    expect(letters.dates).toBe('We know only the month of 1 visit, which is enough to find the quarter.');
    expect(areas.dates).toBe(
      'The days of 1 visit are not recorded: the mark stands where the report came out (March 2026).',
    );
  });

  test('is nothing of dates where all are first days', () => {
    expect(visitRails(makeModel([visit()]), 'letters').dates).toBeUndefined();
  });

  test('is that there is none, where there is none', () => {
    const none = visitRails(makeModel(), 'letters');
    expect(none.sentence).toBe('We hold no visit of this kind of inspection, as of 29 June 2026.');
    expect(none.rails.map(({ visits }) => visits)).toEqual([[], []]);
    expect([none.from, none.to]).toEqual([2016, 2022]);
    expect(none.rails.map(({ key }) => key)).toEqual([[], []]);
  });

  test('has years in their order for a framework that is in the register before it begins', () => {
    const early = visitRails(makeModel([], { today: '2014-03-01' }), 'letters');
    expect([early.from, early.to]).toEqual([2016, 2016]);
  });
});

test('the file has a row for each visit, with what its date is', () => {
  const rows = visitRailsTable(areas);
  expect(rows).toHaveLength(4);
  expect(rows.find(({ date }) => date === '2026-03-09')).toEqual({
    framework: 'Areas',
    kind: 'Full inspections',
    date: '2026-03-09',
    date_is: 'publication of the report',
    council: 'Ambridge',
    outcome: 'Inconsistent',
    page: '/inspections/ambridge-2026-03/',
  });
});
