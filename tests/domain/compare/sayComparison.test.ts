import { describe, expect, test } from 'vitest';
import { compareCouncils } from '../../../src/domain/compare/compareCouncils.ts';
import { LETTERS, madeUp, madeUpVisit } from './madeUpCouncils.ts';

const say = (...councils: Parameters<typeof compareCouncils>[0]) => compareCouncils(councils).sentences;

describe('the sentence over a comparison', () => {
  test('names the themes that most areas share, and in how many', () => {
    expect(
      say(
        madeUp('Ambridge', { Voice: ['weakness', 'strength'], Transport: ['weakness'] }),
        madeUp('Borchester', { Voice: ['grave'], Leadership: ['strength'] }),
        madeUp('Felpersham', { Leadership: ['strength'], Transport: ['strength'] }),
      ),
    ).toEqual([
      'Inspectors named weaknesses on “Voice” in 2 of these 3 areas, and strengths on “Leadership” in 2 of these 3 areas.',
    ]);
  });

  test('says both of two, all of three, and that nothing is shared', () => {
    const weak = { Voice: ['weakness'] } as const;
    expect(say(madeUp('A', weak), madeUp('B', weak))[0]).toBe(
      'Inspectors named weaknesses on “Voice” in both areas. No theme has strengths in more than one of them.',
    );
    expect(say(madeUp('A', weak), madeUp('B', weak), madeUp('C', weak))[0]).toContain('in all 3 areas');
    expect(say(madeUp('A', weak), madeUp('B', { Voice: ['strength'] }))).toEqual([
      'No theme has weaknesses, and none has strengths, in more than one of these 2 areas.',
    ]);
  });

  test('names three themes at most, and counts the others', () => {
    const all = {
      Leadership: ['strength'],
      'EHC plans': ['strength'],
      Voice: ['strength'],
      Transport: ['strength'],
    } as const;
    const five = { ...all, Therapies: ['strength'] } as const;
    expect(say(madeUp('A', five), madeUp('B', five))[0]).toContain(
      '“Leadership”, “EHC plans”, “Voice” and 2 more themes',
    );
    expect(say(madeUp('A', all), madeUp('B', all))[0]).toContain(
      '“Leadership”, “EHC plans”, “Voice” and “Transport” in',
    );
  });

  test('speaks of each kind of inspection by itself', () => {
    const letter = { visit: madeUpVisit({ framework: LETTERS }) };
    const weak = { Voice: ['weakness'] } as const;
    expect(say(madeUp('A', weak), madeUp('B', weak, letter), madeUp('C', weak))).toEqual([
      'In areas (A and C), inspectors named weaknesses on “Voice” in both areas. No theme has strengths in more than one of them.',
      'In letters, only B has findings here, so nothing stands beside them.',
    ]);
  });

  test('counts neither progress nor what somebody else says', () => {
    const said = madeUp('A', { Voice: ['strength'] });
    const claims = {
      ...said,
      themes: said.themes.map((theme) => ({ ...theme, lines: theme.lines.map((line) => ({ ...line, own: false })) })),
    };
    expect(
      say(
        claims,
        madeUp('B', { Voice: ['strength'], Leadership: ['enough'] }),
        madeUp('C', { Leadership: ['enough'] }),
      ),
    ).toEqual(['No theme has weaknesses, and none has strengths, in more than one of these 3 areas.']);
  });
});
