import { describe, expect, test } from 'vitest';
import { matrixFilters } from '../../src/views/matrixFilters.ts';
import { matrixTable } from '../../src/views/matrixTable.ts';
import { themeMatrix } from '../../src/views/themeMatrix.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, progress, significant, strength, visit, weakness } from '../support/makeArchive.ts';

const councils = [
  council('felpersham', { similar: ['ambridge'] }),
  council('ambridge'),
  council('borchester', { region: 'coast' }),
  council('darrington'),
  council('penny-hassett', { name: 'Penny Hassett' }),
  council('loxley', { status: 'abolished' }),
];
const model = makeModel(
  [
    visit({
      council: 'felpersham',
      findings: [
        significant('leadership'),
        weakness('joint-working'),
        strength('voice'),
        progress('voice', 'sufficient'),
      ],
    }),
    visit({ council: 'felpersham', on: '2017-05-02', findings: [strength('leadership')] }),
    visit({
      council: 'ambridge',
      outcome: 'no-plan',
      findings: [weakness('leadership'), strength('voice', { saidBy: 'council' })],
    }),
    visit({ council: 'borchester', findings: [weakness('voice'), weakness('leadership')] }),
    visit({ council: 'darrington', findings: [strength('voice', { saidBy: 'council' })] }),
    visit({ council: 'loxley', findings: [weakness('voice')] }),
  ],
  { councils },
);

describe('councils by groups of themes', () => {
  const matrix = themeMatrix(model, 'letters');

  test('have a row where inspectors’ findings are held, by region A to Z', () => {
    expect(matrix.rows.map(({ region, name }) => `${region.name}: ${name}`)).toEqual([
      'Coast: Borchester',
      'Midlands: Ambridge',
      'Midlands: Felpersham',
    ]);
  });

  test('count the findings of the newest full inspection, without progress and what others say', () => {
    expect(matrix.rows.map(({ cells }) => cells.map(({ words }) => words))).toEqual([
      ['1 other weakness', '1 other weakness'],
      ['1 other weakness', 'none in our records'],
      ['1 significant weakness, 1 other weakness', '1 strength'],
    ]);
    expect(matrix.rows[2]?.cells[0]).toMatchObject({ grave: 1, other: 1, strengths: 0 });
  });

  test('say what was named most, and who has no row and why', () => {
    expect(matrix.sentence).toBe(
      'We hold findings of inspectors for 3 of 5 areas. They named a weakness most often about leading (3 areas) and a strength most often about families (1 area).',
    );
    expect(matrix.missing).toEqual([
      'An inspection is in our records, but we hold no findings of inspectors: Darrington.',
      'No such inspection is in our records: Penny Hassett.',
    ]);
  });

  test('of one region are its councils alone', () => {
    const coast = themeMatrix(model, 'letters', 'coast');
    expect(coast.rows.map(({ name }) => name)).toEqual(['Borchester']);
    expect(coast.missing).toEqual([]);
  });

  test('are a sentence where nothing is held', () => {
    const empty = themeMatrix(model, 'areas', 'coast');
    expect(empty.rows).toEqual([]);
    expect(empty.sentence).toBe('We hold no findings of inspectors here yet.');
  });

  test('are a table of the same numbers, a row for each council and group', () => {
    const table = matrixTable(matrix);
    expect(table).toHaveLength(6);
    expect(table[4]).toEqual({
      council: 'felpersham',
      council_name: 'Felpersham',
      region: 'midlands',
      framework: 'letters',
      outcome: 'plan',
      visited: '2019-03-11',
      theme_group: 'Leading',
      formal_grave_weaknesses: 1,
      other_weaknesses: 1,
      strengths: 0,
    });
  });
});

describe('the menus over a matrix', () => {
  test('offer what the rows have, regions and councils A to Z, outcomes in their own order', () => {
    const menus = matrixFilters(model, themeMatrix(model, 'letters'));
    const values = menus.map(({ name, groups }) => [
      name,
      ...groups.flatMap(({ options }) => options.map((each) => each.value)),
    ]);
    expect(values).toEqual([
      ['region', 'coast', 'midlands'],
      ['outcome', 'plan', 'no-plan'],
      ['sort', 'name', 'outcome', 'date', 'similar'],
      ['to', 'ambridge', 'borchester', 'felpersham'],
    ]);
  });
});
