import { describe, expect, test } from 'vitest';
import { easyFaults } from '../../src/checks/easySentences.ts';

const rulesOf = (text: string) => easyFaults(text).map(({ rule }) => rule);

describe('a sentence for easy read', () => {
  test.each([
    'Inspectors came in March 2019.',
    'The council and the NHS must fix this fast.',
    'These checks show if a child is autistic or has ADHD.',
    'There are 4 more on the full page.',
  ])('may be: %s', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  test('has twelve words and no more', () => {
    expect(rulesOf('one two three four five six ten one two three four five.')).toEqual([]);
    expect(rulesOf('one two three four five six ten one two three four five six.')).toEqual(['easy-sentence-length']);
  });

  test('is counted by itself, and not with the one after it', () => {
    expect(rulesOf('We looked at the plan for help. We saw that the plan was good.')).toEqual([]);
  });

  test.each([
    'The bus is late; it is cold.',
    'The bus (a red one) is late.',
    'The bus – a red one – is late.',
    'The bus is late but warm.',
    'The car and/or the bus is late.',
    'The car and the bus and the tram go.',
  ])('has one idea: %s', (text) => {
    expect(rulesOf(text)).toContain('easy-one-idea');
  });

  test('has a word with "but" in it', () => {
    expect(rulesOf('Press the button.')).toEqual([]);
  });

  test.each(['An EHC plan says so.', 'Some GPs know this.', 'The ICB must act.'])('has no acronym: %s', (text) => {
    expect(rulesOf(text)).toEqual(['easy-acronym']);
  });

  test('has no long words', () => {
    expect(rulesOf('Professionals demonstrated considerable inconsistency.')).toEqual(['easy-reading-grade']);
  });
});
