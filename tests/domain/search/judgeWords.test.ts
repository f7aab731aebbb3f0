import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPostcode } from '../../../src/domain/postcode/readPostcode.ts';
import { judgeWords } from '../../../src/domain/search/judgeWords.ts';

const judge = (typed: string) => judgeWords(typed, (text) => readPostcode(text).length > 0);

describe('what is typed', () => {
  test.each([
    ['therapies', 'therapies'],
    ['  Speech \n therapy ', 'Speech therapy'],
    ['“joint commissioning”', '"joint commissioning"'],
    ['children and young people with SEND', 'children young people SEND'],
    ['what is a "plan', 'what plan'],
    ['plan plan plan', 'plan'],
    ['the', 'the'],
    ['co-production', 'co-production'],
    ["Robert'); DROP TABLE councils;--", "Robert'); DROP TABLE councils;--"],
    ['<b>plans</b> & more', '<b>plans</b> more'],
    ['KS2 results', 'KS2 results'],
    ['16 to 25', '16 25'],
    ['مرحبا', 'مرحبا'],
    ['🙂 plans', 'plans'],
  ])('“%s” is looked for as “%s”', (typed, words) => {
    expect(judge(typed)).toEqual({ words });
  });

  test.each([
    ['x', 'One letter'],
    ['🙂', 'no word'],
    ['--- ?!', 'no word'],
    ['a'.repeat(10_000), 'too long'],
    ['RG40 1BN', 'postcode'],
    ['sw1a', 'postcode'],
    ['1 The Street, Ambridge, RG40 1BN', 'postcode'],
    ['KS2', 'add a word'],
  ])('“%s” is answered with a sentence', (typed, part) => {
    expect(judge(typed)).toEqual({ sentence: expect.stringContaining(part) });
  });

  test('is never repeated in a sentence, since it may be a postcode', () => {
    expect(JSON.stringify(judge('RG40 1BN'))).not.toContain('RG40');
  });

  test('gives a few words, or a whole sentence, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        const judged = judge(typed);
        if ('sentence' in judged) expect(judged.sentence).toMatch(/\.$/);
        else expect(judged.words.split(' ').length).toBeLessThanOrEqual(judged.words.startsWith('"') ? 200 : 12);
      }),
    );
  });
});
