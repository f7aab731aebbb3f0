import { describe, expect, test } from 'vitest';
import { historyRows } from '../../src/views/historyRows.ts';
import { council, madeUpRegisters } from '../support/madeUpRegisters.ts';
import { makeModel, visit } from '../support/makeArchive.ts';

const visits = [
  visit({ on: '2023-06-05', outcome: 'failings' }),
  visit({ on: '2025-10', visit: 'monitoring' }),
  visit({ on: '2021-05-11', visit: 'revisit' }),
  visit(),
];

describe('the rails of a council', () => {
  const { rows, sentence, from, to } = historyRows(makeModel(visits), 'borsetshire');

  test('keep each framework on its own, the oldest first', () => {
    expect(rows.map(({ framework, label, from: start, until }) => [framework, label, start, until])).toEqual([
      ['letters', 'Letters', '2016-05', '2022-12'],
      ['areas', 'Areas', '2023-01-01', undefined],
    ]);
  });

  test('have every visit once, oldest first, with mark, words and address', () => {
    expect(
      rows.map((row) => row.visits.map(({ date, mark, kind, label }) => `${date} ${mark}: ${kind}, ${label}`)),
    ).toEqual([
      ['2019-03-11 plan: Inspection, Had to write a plan', '2021-05-11 some: Revisit, Enough progress on some'],
      [
        '2023-06-05 failings: Full inspection, Widespread failings',
        '2025-10 all: Monitoring inspection, Taking effective action',
      ],
    ]);
    expect(rows[0]?.visits[0]).toMatchObject({ href: '/inspections/borsetshire-2019-03/', note: undefined });
  });

  test('say in a sentence what the drawing shows', () => {
    expect(sentence).toBe(
      '4 visits in our records, as of 29 June 2026. March 2019: inspection, had to write a plan; May 2021: revisit, enough progress on some; June 2023: full inspection, widespread failings; October 2025: monitoring inspection, taking effective action.',
    );
  });

  test('reach from the first year of inspections to this year', () => {
    expect([from, to]).toEqual([2016, 2026]);
  });

  test('stay, empty, where no visit is held, and the sentence does not say that none happened', () => {
    const empty = historyRows(makeModel(), 'borsetshire');
    expect(empty.rows.map((row) => row.visits)).toEqual([[], []]);
    expect(empty.sentence).toBe('No visit is in our records, as of 29 June 2026.');
  });

  test('do not depend on the order of the frameworks in the register', () => {
    const frameworks = [...madeUpRegisters.frameworks].reverse();
    expect(historyRows(makeModel(visits, { frameworks }), 'borsetshire').rows).toEqual(rows);
  });
});

test('a visit to a council that this one was made from says so, in drawing and sentence', () => {
  const councils = [
    council('ambridge', { predecessors: [{ council: 'borsetshire' }] }),
    council('borsetshire', { status: 'abolished' }),
  ];
  const { rows, sentence } = historyRows(
    makeModel([visit(), visit({ council: 'ambridge', on: '2023-06-05' })], { councils }),
    'ambridge',
  );
  expect(rows.map((row) => row.visits.map(({ note }) => note))).toEqual([['council then: Borsetshire'], [undefined]]);
  expect(sentence).toContain('March 2019: inspection, had to write a plan (council then: Borsetshire); June 2023:');
});
