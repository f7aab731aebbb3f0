import { describe, expect, test } from 'vitest';
import { arrangeRows, type SortedRow } from '../../../src/domain/lists/arrangeRows.ts';

const filters = [
  {
    name: 'region',
    label: 'Region',
    options: [
      { value: 'coast', label: 'Coast' },
      { value: 'midlands', label: 'Midlands' },
      { value: 'north', label: 'North' },
    ],
  },
  {
    name: 'outcome',
    label: 'Outcome',
    options: [
      { value: 'positive', label: 'Positive' },
      { value: 'mixed', label: 'Mixed' },
    ],
  },
];

function row(name: string, region: string, outcome: string, date: string, similar: string[] = []): SortedRow {
  return { slug: name.toLowerCase(), name, region, outcome, date, similar };
}

const rows = [
  row('Felpersham', 'coast', 'mixed', '2024-03', ['borchester', 'penny-hassett', 'ambridge']),
  row('Borchester', 'midlands', 'positive', '2024-03-11'),
  row('Ambridge', 'midlands', 'mixed', '2023-05-02'),
  row('Loxley', 'coast', 'positive', '2025-01-13'),
];

function arrange(choices: Record<string, string>) {
  return arrangeRows(rows, choices, filters).map((group) => [group.heading, ...group.rows.map(({ name }) => name)]);
}

describe('rows in the order that was chosen', () => {
  const byRegion = [
    ['Coast', 'Felpersham', 'Loxley'],
    ['Midlands', 'Ambridge', 'Borchester'],
  ];

  test('stand by region where nothing was chosen, without regions that have none', () => {
    expect(arrange({})).toEqual(byRegion);
  });

  test('by name are one run without a heading', () => {
    expect(arrange({ sort: 'name' })).toEqual([[undefined, 'Ambridge', 'Borchester', 'Felpersham', 'Loxley']]);
  });

  test('by outcome keep the order of the menu', () => {
    expect(arrange({ sort: 'outcome' })).toEqual([
      ['Positive', 'Borchester', 'Loxley'],
      ['Mixed', 'Ambridge', 'Felpersham'],
    ]);
  });

  test('by date stand under their years, newest first, also where only the month is known', () => {
    expect(arrange({ sort: 'date' })).toEqual([
      ['2025', 'Loxley'],
      ['2024', 'Borchester', 'Felpersham'],
      ['2023', 'Ambridge'],
    ]);
  });

  test('by similarity stand nearest first, then the others; a neighbour without a row is left out', () => {
    expect(arrange({ sort: 'similar', to: 'felpersham' })).toEqual([
      ['The council that you chose', 'Felpersham'],
      ['Similar to Felpersham, nearest first', 'Borchester', 'Ambridge'],
      ['All others, A to Z', 'Loxley'],
    ]);
  });

  test('by similarity to nobody, or to somebody who is not shown, stand by region', () => {
    expect(arrange({ sort: 'similar' })).toEqual(byRegion);
    expect(arrange({ sort: 'similar', to: 'mordor' })).toEqual(byRegion);
  });

  test('none at all are no group', () => {
    expect(arrangeRows([], {}, filters)).toEqual([]);
  });
});
