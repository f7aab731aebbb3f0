import { describe, expect, test } from 'vitest';
import { similarBalance, similarTable } from '../../src/views/similarBalance.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, progress, significant, strength, visit, weakness } from '../support/makeArchive.ts';

const councils = [
  council('borsetshire', { similar: ['ambridge', 'felpersham', 'borchester', 'loxley'] }),
  council('ambridge'),
  council('borchester'),
  council('felpersham'),
  council('loxley', { status: 'abolished' }),
  council('darrington'),
];
const others = [
  visit({ council: 'ambridge', findings: [weakness('voice'), strength('leadership')] }),
  visit({ council: 'felpersham', findings: [significant('voice'), strength('leadership', { saidBy: 'council' })] }),
  visit({ council: 'borchester', coverage: 'outcome-only' }),
  visit({ council: 'loxley', findings: [weakness('voice')] }),
  visit({ council: 'darrington', findings: [weakness('voice')] }),
];

function compare(...visits: ReturnType<typeof visit>[]) {
  return similarBalance(makeModel([...others, ...visits], { councils }), 'borsetshire');
}

describe('a council beside its similar councils', () => {
  const findings = [significant('voice'), weakness('local-offer'), strength('leadership')];
  const balance = compare(visit({ findings }));

  test('counts similar councils of today with findings, and what inspectors named there', () => {
    expect(balance?.of).toBe(2);
    expect(
      balance?.rows.map(({ theme, similarWeakness, similarStrength }) => [theme, similarWeakness, similarStrength]),
    ).toEqual([
      ['Leadership', 0, 1],
      ['Local Offer', 0, 0],
      ['Children’s voice', 2, 0],
    ]);
  });

  test('says which of its weaknesses is shared most', () => {
    expect(balance?.sentence).toBe(
      'One mark is one finding. Of its 3 similar councils, we hold findings of letters for 2. Among its weaknesses, the theme most often shared is children’s voice (2 of 2).',
    );
  });

  test('says nothing of sharing where no weakness is shared', () => {
    expect(compare(visit({ findings: [weakness('local-offer')] }))?.sentence).not.toContain('shared');
  });

  test('is under the framework of the visit that its card shows', () => {
    const newer = compare(visit({ findings }), visit({ on: '2024-06-03', findings: [strength('voice')] }));
    expect(newer).toMatchObject({ of: 0, visit: 'Full inspection, June 2024' });
    expect(newer?.sentence).toBe(
      'One mark is one finding. Of its 3 similar councils, we hold findings of areas for none.',
    );
  });

  test('is not there without strengths or weaknesses', () => {
    expect(compare()).toBeUndefined();
    expect(compare(visit({ findings: [progress('voice', 'sufficient')] }))).toBeUndefined();
  });

  test('without similar councils is the council alone', () => {
    const alone = similarBalance(makeModel(others, { councils }), 'darrington');
    expect(alone).toMatchObject({ of: 0, sentence: 'One mark is one finding.' });
    expect(alone?.rows).toHaveLength(1);
  });

  test('is a table of the same numbers', () => {
    expect(balance && similarTable(balance)[2]).toEqual({
      theme_group: 'Families',
      theme: 'Children’s voice',
      formal_grave_weaknesses: 1,
      other_weaknesses: 0,
      strengths: 0,
      similar_councils_with_findings: 2,
      similar_councils_with_weakness: 2,
      similar_councils_with_strength: 0,
    });
  });
});
