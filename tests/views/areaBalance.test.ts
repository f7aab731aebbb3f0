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

describe('the sentence over a balance', () => {
  test('names all themes that were named equally often, up to three', () => {
    const model = makeModel([
      visit({ findings: [weakness('voice'), weakness('local-offer'), strength('leadership')] }),
    ]);
    expect(balanceOfCountry(model, 'letters').sentence).toBe(
      'Of 1 area with findings, inspectors named a weakness most often in Local Offer and children’s voice (1 area each) and a strength most often in leadership (1 area).',
    );
  });

  test('counts the themes where more are equal, and where nothing was named', () => {
    const four = ['voice', 'local-offer', 'leadership', 'ehc-plans'].map((theme) => weakness(theme));
    expect(balanceOfCountry(makeModel([visit({ findings: four })]), 'letters').sentence).toBe(
      'Of 1 area with findings, inspectors named weaknesses in 4 themes and strengths in 0 themes.',
    );
    const followed = makeModel([visit({ findings: [progress('voice', 'sufficient')] })]);
    expect(balanceOfCountry(followed, 'letters').sentence).toContain('weaknesses in 0 themes');
  });
});

describe('a region theme by theme', () => {
  const councils = [
    council('ambridge'),
    council('borchester'),
    council('felpersham', { region: 'coast' }),
    council('loxley', { status: 'abolished', until: '2020-03-31' }),
  ];
  const model = makeModel(
    [
      visit({ council: 'ambridge', findings: [significant('voice'), strength('leadership')] }),
      visit({ council: 'felpersham', findings: [weakness('leadership')] }),
      visit({ council: 'loxley', findings: [weakness('local-offer')] }),
    ],
    { councils },
  );
  const midlands = balanceOfRegion(model, 'letters', 'midlands');

  test('counts its councils of today, and leaves out themes that were named nowhere', () => {
    expect(midlands.of).toBe(1);
    expect(midlands.rows.map(({ theme, grave, other, strengths }) => [theme, grave, other, strengths])).toEqual([
      ['Leadership', 0, 0, 1],
      ['Children’s voice', 1, 0, 0],
    ]);
  });

  test('says for how many of its areas findings are held', () => {
    expect(midlands.sentence).toBe(
      'We hold findings for 1 of 2 areas here. Inspectors named a weakness most often in children’s voice (1 area) and a strength most often in leadership (1 area).',
    );
    expect(balanceOfRegion(model, 'areas', 'midlands').sentence).toBe('We hold findings for 0 of 2 areas here.');
    expect(balanceOfRegion(model, 'areas', 'nowhere').sentence).toBe('No area of today lies here.');
  });

  test('says each row in words, in those of the framework', () => {
    expect(midlands.rows.map(({ said }) => said)).toEqual([
      'Leadership: a strength in 1 area',
      'Children’s voice: a weakness in 1 area, in 1 of them among the significant weaknesses',
    ]);
    expect(balanceOfCountry(model, 'areas').words).toEqual({
      grave: 'areas for priority action',
      other: 'areas for improvement and other weaknesses',
      strengths: 'strengths',
    });
  });

  test('is a table of the same numbers', () => {
    expect(balanceTable(midlands)[1]).toEqual({
      theme_group: 'Families',
      theme: 'Children’s voice',
      areas_with_findings: 1,
      areas_with_weakness: 1,
      areas_with_formal_grave_weakness: 1,
      areas_with_strength: 0,
    });
  });
});
