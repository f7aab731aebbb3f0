import { describe, expect, test } from 'vitest';
import type { Council } from '../../src/domain/council.ts';
import type { Guidance } from '../../src/domain/guidance.ts';
import { councilPage } from '../../src/views/councilPage.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, significant, strength, visit, weakness } from '../support/makeArchive.ts';

const guidance: Guidance = { themes: [{ theme: 'voice', good: [], parents: ['Who?'], councillors: ['When?'] }] };

function health(...healthBodies: Council['healthBodies']) {
  const councils = [council('borsetshire', { healthBodies })];
  return councilPage(makeModel([], { councils }), 'borsetshire').local?.health;
}

describe('who can be asked in an area', () => {
  test.each([
    [[], undefined],
    [[{ name: 'NHS Felland' }], 'NHS Felland plans and pays for health services here.'],
    [
      [
        { name: 'NHS Old', until: '2026-03' },
        { name: 'NHS New', from: '2026-04' },
      ],
      'NHS New plans and pays for health services here.',
    ],
    [[{ name: 'NHS Later', from: '2027-04' }], undefined],
    [[{ name: 'NHS West' }, { name: 'NHS East' }], 'NHS West and NHS East plan and pay for health services here.'],
  ])('is the NHS body of today: %j', (bodies, words) => {
    expect(health(...bodies)).toBe(words);
  });

  test('is nobody where the council has ended', () => {
    const ended = [council('borsetshire', { status: 'abolished' })];
    expect(councilPage(makeModel([], { councils: ended }), 'borsetshire').local).toBeUndefined();
  });
});

describe('the questions that a card leads to', () => {
  const questions = (fields: { guidance?: Guidance }, ...findings: Parameters<typeof visit>[0][]) =>
    councilPage(makeModel(findings.map(visit), fields), 'borsetshire').local?.questions;

  test('are those on the themes of its weaknesses, the formal ones first, each once', () => {
    const findings = [weakness('voice'), strength('joint-working'), significant('ehc-plans'), weakness('voice')];
    expect(questions({ guidance }, { findings })).toEqual([
      { text: 'EHC plans', href: '/themes/ehc-plans/#ask' },
      { text: 'Children’s voice', href: '/themes/voice/#ask' },
    ]);
  });

  test('are on five themes at most', () => {
    const themes = ['leadership', 'joint-working', 'local-offer', 'ehc-plans', 'voice'];
    const findings = [...themes, ...themes].map((theme) => weakness(theme));
    expect(questions({ guidance }, { findings })).toHaveLength(5);
  });

  test('are none without weaknesses, and none without guidance', () => {
    expect(questions({ guidance }, { findings: [strength('voice')] })).toEqual([]);
    expect(questions({ guidance })).toEqual([]);
    expect(questions({}, { findings: [weakness('voice')] })).toEqual([]);
  });
});
