import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/domain/archive.ts';
import { sayShare, shareOf, visitsThatCount } from '../../src/views/themeShare.ts';
import { makeModel, progress, significant, strength, visit, weakness } from '../support/makeArchive.ts';

/** The share of “Children’s voice” in the letters. */
function share(...visits: Inspection[]) {
  const model = makeModel(visits);
  return shareOf(model, visitsThatCount(model, 'letters'), 'voice');
}

const ambridge = (findings: Inspection['findings']) => visit({ council: 'ambridge', findings });
const felpersham = (findings: Inspection['findings']) => visit({ council: 'felpersham', findings });

describe('the share of a theme', () => {
  test('counts areas and not findings', () => {
    const thrice = [weakness('voice'), weakness('voice'), weakness('voice')];
    expect(share(visit({ findings: thrice }), ambridge([weakness('voice')]))).toMatchObject({ weakness: 2, of: 2 });
  });

  test('counts an area once, although it was inspected twice', () => {
    const twice = [
      visit({ on: '2017-05-02', findings: [weakness('voice')] }),
      visit({ findings: [weakness('voice')] }),
    ];
    expect(share(...twice)).toMatchObject({ weakness: 1, of: 1 });
  });

  test('counts an area on both sides where it has both', () => {
    expect(share(visit({ findings: [weakness('voice'), strength('voice')] }))).toMatchObject({
      weakness: 1,
      strength: 1,
      of: 1,
    });
  });

  test('counts apart on how many gravest lists it stood', () => {
    const visits = [
      visit({ findings: [significant('voice')] }),
      ambridge([weakness('voice'), significant('leadership')]),
    ];
    expect(share(...visits)).toMatchObject({ weakness: 2, grave: 1 });
  });

  test('takes only the gravest list of a framework for grave', () => {
    const listed = (formal: string) => visit({ on: '2023-06-05', findings: [weakness('voice', { formal })] });
    const graveOf = (formal: string) => {
      const model = makeModel([listed(formal)]);
      return shareOf(model, visitsThatCount(model, 'areas'), 'voice').grave;
    };
    expect([graveOf('priority-action'), graveOf('area-for-improvement')]).toEqual([1, 0]);
  });

  test('leaves out of the denominator areas that were not inspected and areas of which only the outcome is held', () => {
    const outcomeOnly = visit({ council: 'felpersham', coverage: 'outcome-only' });
    expect(
      share(visit({ findings: [weakness('voice')] }), ambridge([strength('leadership')]), outcomeOnly),
    ).toMatchObject({
      weakness: 1,
      of: 2,
    });
  });

  test('leaves out what the council says of itself, of both numbers', () => {
    const own = strength('voice', { saidBy: 'council' });
    expect(
      share(ambridge([own]), felpersham([own, weakness('leadership')]), visit({ findings: [strength('voice')] })),
    ).toEqual({
      weakness: 0,
      grave: 0,
      strength: 1,
      claimed: 2,
      of: 2,
    });
  });

  test('does not count a claim of the council beside a strength that inspectors named', () => {
    const both = [strength('voice'), strength('voice', { saidBy: 'nhs' })];
    expect(share(ambridge(both))).toMatchObject({ strength: 1, claimed: 0 });
  });

  test('counts full inspections, and no revisit', () => {
    const revisit = visit({ visit: 'revisit', findings: [progress('voice', 'sufficient'), strength('voice')] });
    expect(share(revisit)).toEqual({ weakness: 0, grave: 0, strength: 0, claimed: 0, of: 0 });
  });

  test('counts the inspections of one framework', () => {
    expect(share(visit({ on: '2023-06-05', findings: [weakness('voice')] }))).toMatchObject({ weakness: 0, of: 0 });
  });
});

describe('the share in words', () => {
  const none = { weakness: 0, grave: 0, strength: 0, claimed: 0, of: 0 };

  test.each([
    [{ ...none }, 'We hold no findings of these inspections yet.'],
    [{ ...none, of: 90 }, 'Of 90 areas with findings, inspectors named it in none.'],
    [{ ...none, of: 1 }, 'Of 1 area with findings, inspectors named it in none.'],
    [
      { ...none, of: 90, weakness: 12, strength: 8 },
      'Of 90 areas with findings, inspectors named a weakness in 12 and a strength in 8.',
    ],
    [
      { ...none, of: 90, weakness: 12, claimed: 3 },
      'Of 90 areas with findings, inspectors named a weakness in 12 and a strength in 0. In 3 more, only the council or another body names a strength.',
    ],
  ])('%j', (counts, words) => {
    expect(sayShare(counts)).toBe(words);
  });

  test('names no percentage, since few areas would make it look exact', () => {
    expect(sayShare({ ...none, of: 3, weakness: 1 })).not.toMatch(/%|per cent/);
  });
});
