import { describe, expect, test } from 'vitest';
import { balanceOfCountry, balanceOfRegion } from '../../src/views/areaBalance.ts';
import { balanceTable } from '../../src/views/balanceTable.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, progress, significant, strength, visit, weakness } from '../support/makeArchive.ts';

describe('the country theme by theme', () => {
  const model = makeModel([
    visit({ findings: [significant('voice'), weakness('voice'), strength('leadership')] }),
    visit({ council: 'ambridge', findings: [weakness('voice'), strength('leadership')] }),
    visit({ council: 'felpersham', findings: [weakness('leadership'), strength('voice', { saidBy: 'council' })] }),
    visit({ council: 'borchester', coverage: 'outcome-only' }),
  ]);

  test('counts areas, and leaves out those of which only the outcome is held', () => {
    const { rows, of } = balanceOfCountry(model, 'letters');
    expect(of).toBe(3);
    expect(rows.filter(({ grave, other, strengths }) => grave + other + strengths > 0)).toMatchObject([
      { theme: 'Leadership', grave: 0, other: 1, strengths: 2 },
      { theme: 'Children’s voice', grave: 1, other: 1, strengths: 0 },
    ]);
    expect(rows).toHaveLength(5);
  });

  test('says what was named most, with how many areas', () => {
    expect(balanceOfCountry(model, 'letters').sentence).toBe(
      'Of 3 areas with findings, inspectors named a weakness most often in children’s voice (2 areas) and a strength most often in leadership (2 areas).',
    );
  });

  test('does not name a strength that nobody found', () => {
    const { sentence } = balanceOfCountry(makeModel([visit({ findings: [weakness('local-offer')] })]), 'letters');
    expect(sentence).toBe('Of 1 area with findings, inspectors named a weakness most often in Local Offer (1 area).');
  });

  test('counts one framework, and says so where it holds nothing', () => {
    expect(balanceOfCountry(model, 'areas')).toMatchObject({
      of: 0,
      sentence: 'We hold no findings of these inspections yet.',
    });
  });
});
