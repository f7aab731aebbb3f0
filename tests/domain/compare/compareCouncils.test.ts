import { describe, expect, test } from 'vitest';
import { compareCouncils } from '../../../src/domain/compare/compareCouncils.ts';
import { comparisonTable } from '../../../src/domain/compare/comparisonTable.ts';
import { LETTERS, madeUp, madeUpVisit, neverVisited } from './madeUpCouncils.ts';

const ambridge = madeUp('Ambridge', { Voice: ['weakness'], Leadership: ['strength'] });
const borchester = madeUp('Borchester', { Voice: ['grave', 'strength'] });
const felpersham = madeUp('Felpersham', { Transport: ['weakness'] }, { visit: madeUpVisit({ framework: LETTERS }) });
const unread = madeUp('Penny', {}, { visit: madeUpVisit({ held: false }) });

/** Each row as "theme (framework): cell | cell". */
function rowsOf(...councils: Parameters<typeof compareCouncils>[0]): string[] {
  return compareCouncils(councils).groups.flatMap(({ themes }) =>
    themes.flatMap(({ name, rows }) =>
      rows.map(({ framework, cells }) => {
        const words = cells.map(({ apart, lines }) => (apart ? '–' : lines.map((each) => each.words).join(' + ')));
        return `${name}${framework ? ` (${framework})` : ''}: ${words.join(' | ')}`;
      }),
    ),
  );
}

describe('councils side by side', () => {
  test('have a row for each theme that one of them has, in the order of themes', () => {
    expect(rowsOf(borchester, ambridge)).toEqual([
      'Leadership: not mentioned | 1 strength',
      'Voice: 1 grave + 1 strength | 1 weakness',
    ]);
    expect(compareCouncils([borchester, ambridge]).groups.map(({ name }) => name)).toEqual(['Leading', 'Families']);
  });

  test('that had different inspections never share a row, and a row that mentions nothing is left out', () => {
    const both = madeUp(
      'Felpersham',
      { Voice: ['strength'], Transport: ['weakness'] },
      { visit: madeUpVisit({ framework: LETTERS }) },
    );
    expect(rowsOf(both, ambridge)).toEqual([
      'Leadership (Areas): 1 strength | –',
      'Voice (Areas): 1 weakness | –',
      'Voice (Letters): – | 1 strength',
      'Transport (Letters): – | 1 weakness',
    ]);
    const { columns, mixed, remarks } = compareCouncils([both, ambridge]);
    expect(columns.map(({ name }) => name)).toEqual(['Ambridge', 'Felpersham']);
    expect(mixed).toBe(true);
    expect(remarks[0]).toContain('different kinds of inspection, with different questions');
  });

  test('keep the order in which they were asked for within one kind of inspection', () => {
    const { columns, mixed } = compareCouncils([borchester, ambridge]);
    expect(columns.map(({ name }) => name)).toEqual(['Borchester', 'Ambridge']);
    expect(mixed).toBe(false);
  });

  test('say in each cell, and once above, that no findings are held', () => {
    expect(rowsOf(borchester, unread, neverVisited('Loxley'))).toEqual([
      'Voice: 1 grave + 1 strength | no findings held | no inspection held',
    ]);
    expect(compareCouncils([borchester, unread, neverVisited('Loxley')]).remarks).toEqual([
      'We hold no inspection of Loxley. Those cells say “no inspection held”.',
      'Of Penny we hold how the inspection ended, but not what inspectors found. Those cells say “no findings held”.',
    ]);
  });

  test('of which nothing is held still have a row, and a sentence', () => {
    expect(rowsOf(unread, neverVisited('Loxley'))).toEqual(['Every theme: no findings held | no inspection held']);
    expect(compareCouncils([unread]).sentences).toEqual([
      'We hold no findings of these inspections, so there is no theme to compare.',
    ]);
  });

  test('say what “not mentioned” means where a report was not read as a whole', () => {
    const part = madeUp('Ambridge', { Voice: ['weakness'] }, { visit: madeUpVisit({ whole: false }) });
    expect(compareCouncils([part, borchester]).remarks).toEqual([
      'Of some reports we have read only parts. So “not mentioned” means: not in our records.',
    ]);
    expect(compareCouncils([ambridge, borchester]).remarks).toEqual([]);
  });

  test('are a table with a line for each theme and council', () => {
    const table = comparisonTable(compareCouncils([felpersham, ambridge]));
    expect(table.map(({ theme, council, findings }) => [theme, council, findings])).toEqual([
      ['leadership', 'ambridge', '1 strength'],
      ['leadership', 'felpersham', 'not mentioned'],
      ['voice', 'ambridge', '1 weakness'],
      ['voice', 'felpersham', 'not mentioned'],
      ['transport', 'ambridge', 'not mentioned'],
      ['transport', 'felpersham', '1 weakness'],
    ]);
    expect(table[1]).toMatchObject({ inspection: 'Letters', inspected: '4 to 8 March 2024', outcome: 'Inconsistent' });
  });
});
