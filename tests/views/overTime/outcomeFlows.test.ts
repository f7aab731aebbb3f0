import { describe, expect, test } from 'vitest';
import { outcomeFlows, outcomeFlowsTable } from '../../../src/views/overTime/outcomeFlows.ts';
import { council } from '../../support/madeUpRegisters.ts';
import { makeModel, visit } from '../../support/makeArchive.ts';

const councils = [
  council('ambridge'),
  council('borchester'),
  council('felpersham', { predecessors: [{ council: 'loxley' }] }),
  council('penny-hassett', { predecessors: [{ council: 'loxley' }] }),
  council('darrington'),
  council('loxley', { status: 'abolished' }),
  council('hollerton', { status: 'future', predecessors: [{ council: 'ambridge' }] }),
];
const model = makeModel(
  [
    visit({ council: 'ambridge', on: '2017-02-06', outcome: 'plan' }),
    visit({ council: 'ambridge', on: '2018-09-03', visit: 'revisit', outcome: 'some' }),
    visit({ council: 'ambridge', on: '2023-06-05', outcome: 'failings' }),
    visit({ council: 'ambridge', on: '2025-01-13', visit: 'monitoring' }),
    visit({ council: 'ambridge', on: '2026-02-02', visit: 'reinspection', outcome: 'positive' }),
    visit({ council: 'borchester', on: '2018-02-05', outcome: 'no-plan' }),
    visit({ council: 'loxley', on: '2019-03-11', outcome: 'plan' }),
    visit({ council: 'felpersham', on: '2024-03-11', outcome: 'mixed' }),
  ],
  { councils },
);
const flows = outcomeFlows(model, 'letters', 'areas');
const waysOf = ({ paths }: typeof flows) => paths.map(({ labels, count }) => `${count}: ${labels.join(' > ')}`).sort();

describe('what inspections were followed by', () => {
  test('is told area by area of today, by its line of councils, to the latest full inspection of the later kind', () => {
    expect(waysOf(flows)).toEqual([
      '1: Did not have to > No revisit needed > None in our records',
      '1: Had to write a plan > Enough progress on some > Typically positive',
      '1: Had to write a plan > No revisit in our records > Inconsistent',
      '1: Had to write a plan > No revisit in our records > None in our records',
      '1: None in our records > None in our records > None in our records',
    ]);
  });

  test('counts every area of today once at every step, and no council that has ended or is to come', () => {
    expect(flows.of).toBe(5);
    for (const { states } of flows.steps) expect(states.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(flows.paths.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  });

  test('tells areas without an inspection from those whose revisit is not held', () => {
    expect(flows.steps[1].states.map(({ mark, label }) => `${mark}: ${label}`)).toEqual([
      'some: Enough progress on some',
      'unknown: No revisit in our records',
      'no-plan: No revisit needed',
      'unknown: None in our records',
    ]);
  });

  test('takes a council’s own inspection before one of a council that it was made from', () => {
    const both = makeModel(
      [
        visit({ council: 'loxley', on: '2017-01-09' }),
        visit({ council: 'loxley', on: '2018-01-08', visit: 'revisit', outcome: 'all' }),
        visit({ council: 'felpersham', on: '2021-05-10', outcome: 'no-plan' }),
      ],
      { councils },
    );
    expect(waysOf(outcomeFlows(both, 'letters', 'areas'))).toContain(
      '1: Did not have to > No revisit needed > None in our records',
    );
  });

  test('does not take a revisit that came before the inspection as one that followed it', () => {
    const model = makeModel([
      visit({ on: '2017-01-09', visit: 'revisit', outcome: 'all' }),
      visit({ on: '2018-01-08', outcome: 'plan' }),
    ]);
    expect(waysOf(outcomeFlows(model, 'letters', 'areas'))).toContain(
      '1: Had to write a plan > No revisit in our records > None in our records',
    );
  });

  test('says totals and later outcomes with their denominators, and that nothing is compared', () => {
    expect(flows.sentence).toBe(
      'Had to write a plan: 3 of 5 areas. Latest outcomes there since: 1 typically positive and 1 inconsistent. 1 has no later inspection in our records. Did not have to: 1 of 5 areas. 1 has no later inspection in our records.',
    );
    expect(flows.caution).toContain('two different inspections with different questions');
  });

  test('says what is counted, and where an inspection counts for more than one area', () => {
    expect(flows.unit).toContain('We count the 5 areas of today');
    expect(flows.unit).toContain('For 2 areas, the earlier inspection was of a council that has ended.');
    expect(outcomeFlows(makeModel([visit()]), 'letters', 'areas').unit).not.toContain('ended');
  });

  test('is said to be nothing where nothing is held', () => {
    const none = outcomeFlows(makeModel(), 'letters', 'areas');
    expect(none.sentence).toBe('We hold no inspection of the earlier kind, so there is nothing to follow.');
    expect(waysOf(none)).toEqual(['4: None in our records > None in our records > None in our records']);
  });

  test('is rows of a file, each out of all areas', () => {
    expect(outcomeFlowsTable(flows)[0]).toMatchObject({ areas: 1, of: 5 });
    expect(outcomeFlowsTable(flows)).toHaveLength(5);
  });
});
