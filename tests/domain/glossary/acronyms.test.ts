import { expect, test } from 'vitest';
import { EVERYDAY_LETTERS, findAcronyms, knownLetters } from '../../../src/domain/glossary/acronyms.ts';
import { glossaryEntry } from '../../support/glossaryEntry.ts';
import { council } from '../../support/madeUpRegisters.ts';

const lettersIn = (text: string) => findAcronyms(text).map(({ letters }) => letters);

test.each([
  ['An EHC plan', ['EHC']],
  ['Two GPs and three CCGs', ['GP', 'CCG']],
  ['The SENCo, the DfE, a WSoA and PfA', ['SENCo', 'DfE', 'WSoA', 'PfA']],
  ['Health (CAMHS), and B&D.', ['CAMHS', 'B&D']],
  ['The ICB’s plan', ['ICB']],
])('letters that stand for words are found: %s', (text, letters) => {
  expect(lettersIn(text)).toEqual(letters);
});

test.each(['Part III of the Act', 'RG40 1BN', 'Mr McDonald on YouTube', 'A council', 'I am', 'pre-EHC', ''])(
  'there are none in: %s',
  (text) => {
    expect(lettersIn(text)).toEqual([]);
  },
);

test('the place of letters is told', () => {
  expect(findAcronyms('the ICB and GPs')).toEqual([
    { letters: 'ICB', index: 4 },
    { letters: 'GP', index: 12 },
  ]);
});

test('letters are known from terms, their other forms, names of councils, and the list of everyday ones', () => {
  const known = knownLetters({
    glossary: [glossaryEntry('EHC plan', { also: ['EHCP'] })],
    councils: [council('borsetshire', { aliases: ['BCC'] })],
  });
  expect(['EHC', 'EHCP', 'BCC', 'NHS'].filter((letters) => !known.has(letters))).toEqual([]);
  expect(known.has('XQZ')).toBe(false);
});

test('each exception has a reason, and can be found in a text', () => {
  for (const [letters, reason] of EVERYDAY_LETTERS) {
    expect(reason).toMatch(/\w+ \w+/);
    expect(lettersIn(`the ${letters} here`)).toEqual([letters]);
  }
});
