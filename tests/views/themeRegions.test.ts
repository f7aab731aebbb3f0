import { describe, expect, test } from 'vitest';
import { themeRegions, themeRegionsTable } from '../../src/views/themeRegions.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, progress, significant, strength, visit, weakness } from '../support/makeArchive.ts';

const councils = [council('felpersham'), council('ambridge'), council('borchester', { region: 'coast' })];
const model = makeModel(
  [
    visit({ council: 'felpersham', findings: [significant('voice'), strength('voice'), weakness('leadership')] }),
    visit({ council: 'ambridge', findings: [weakness('voice'), strength('voice', { saidBy: 'council' })] }),
    visit({ council: 'ambridge', on: '2021-05', visit: 'revisit', findings: [progress('voice', 'sufficient')] }),
  ],
  { councils },
);

describe('a theme region by region', () => {
  const { regions, ...rest } = themeRegions(model, 'voice', 'letters');

  test('has a mark for each finding of inspectors on it, formal lists first', () => {
    expect(regions).toMatchObject([
      {
        name: 'Midlands',
        of: 2,
        weaknesses: [
          { mark: 'grave', said: 'Felpersham, March 2019: significant weakness' },
          { mark: 'weakness', said: 'Ambridge, March 2019: weakness' },
        ],
        strengths: [{ mark: 'strength', said: 'Felpersham, March 2019: strength' }],
      },
    ]);
  });

  test('leads from each mark to the words of the finding', () => {
    expect(regions[0]?.weaknesses[0]?.href).toMatch(/^\/inspections\/felpersham-2019-03\/#weakness-voice$/);
  });

  test('is a table with a row for each finding', () => {
    const table = themeRegionsTable({ regions, ...rest });
    expect(table.map(({ council: slug, kind, on_formal_grave_list: formal }) => [slug, kind, formal])).toEqual([
      ['felpersham', 'weakness', 'yes'],
      ['ambridge', 'weakness', 'no'],
      ['felpersham', 'strength', 'no'],
    ]);
  });

  test('that nobody mentions has regions without marks, and none where no findings are held', () => {
    expect(themeRegions(model, 'ehc-plans', 'letters').regions).toMatchObject([
      { of: 2, weaknesses: [], strengths: [] },
    ]);
    expect(themeRegions(model, 'voice', 'areas').regions).toEqual([]);
  });
});
