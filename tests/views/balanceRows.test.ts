import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/domain/archive.ts';
import { balanceOfVisit } from '../../src/views/balanceRows.ts';
import { makeModel, progress, significant, strength, visit, weakness } from '../support/makeArchive.ts';

describe('one visit theme by theme', () => {
  const rowsOf = (findings: Inspection['findings']) => balanceOfVisit(makeModel(), visit({ findings }));

  test('counts each finding once, in the order of the register', () => {
    const rows = rowsOf([
      strength('voice'),
      weakness('voice'),
      significant('voice'),
      significant('voice'),
      weakness('leadership'),
    ]);
    expect(rows.map(({ group, theme, grave, other, strengths }) => [group, theme, grave, other, strengths])).toEqual([
      ['Leading', 'Leadership', 0, 1, 0],
      ['Families', 'Children’s voice', 2, 1, 1],
    ]);
  });

  test('leads to the page of each theme', () => {
    expect(rowsOf([strength('local-offer')])[0]?.href).toBe('/themes/local-offer/');
  });

  test('says each row in words', () => {
    const rows = rowsOf([
      significant('leadership'),
      weakness('leadership'),
      strength('leadership'),
      significant('local-offer'),
      significant('local-offer'),
      weakness('ehc-plans'),
      strength('voice'),
    ]);
    expect(rows.map(({ weaknessWords, strengthWords }) => [weaknessWords, strengthWords])).toEqual([
      ['1 significant weakness or priority action, 1 other weakness', '1 strength'],
      ['2 significant weaknesses or priority actions', '0 strengths'],
      ['1 weakness', '0 strengths'],
      ['0 weaknesses', '1 strength'],
    ]);
  });

  test('leaves progress out: enough progress is not a strength', () => {
    expect(rowsOf([progress('voice', 'sufficient'), progress('voice', 'not-sufficient')])).toEqual([]);
    expect(rowsOf([progress('voice', 'sufficient'), strength('voice')])[0]).toMatchObject({
      strengths: 1,
      other: 0,
      grave: 0,
    });
  });

  test('adds up to the number of findings, however many there are', () => {
    const themes = ['leadership', 'joint-working', 'local-offer', 'ehc-plans', 'voice'];
    const makers = [significant, weakness, strength];
    const findings = Array.from({ length: 90 }, (_, at) => (makers[at % 3] ?? weakness)(themes[at % 5] ?? 'voice'));
    const sum = (pick: (row: ReturnType<typeof rowsOf>[number]) => number) =>
      rowsOf(findings).reduce((total, row) => total + pick(row), 0);
    expect([sum(({ grave }) => grave), sum(({ other }) => other), sum(({ strengths }) => strengths)]).toEqual([
      30, 30, 30,
    ]);
  });
});
