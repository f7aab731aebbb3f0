import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeTermFinder, onlyLetters } from '../../../src/domain/glossary/makeTermFinder.ts';
import { glossaryEntry } from '../../support/glossaryEntry.ts';

const glossary = [
  glossaryEntry('EHC plan', {
    expansion: 'Education, health and care plan',
    also: ['EHC plans', 'EHCP', 'education, health and care plans'],
  }),
  glossaryEntry('SEN', { expansion: 'Special educational needs' }),
  glossaryEntry('SEND', { expansion: 'Special educational needs and disabilities' }),
  glossaryEntry('APP', { expansion: 'Accelerated progress plan' }),
  glossaryEntry('Annual review', { also: ['annual reviews'] }),
  glossaryEntry('Local Offer'),
  glossaryEntry('Parent carer forum'),
  glossaryEntry('Scrutiny committee', { also: ['scrutiny'] }),
  glossaryEntry('ICB'),
  glossaryEntry('Co-production', { also: ['co-produced'] }),
  glossaryEntry('C++ (a "made-up" [term])'),
];
const find = makeTermFinder(glossary);
/** Where each term was found: `EHC plan: "EHCPs"`. */
const say = (text: string) => find(text).map(({ from, to, entry }) => `${entry.term}: ${text.slice(from, to)}`);

describe('words of the glossary are found', () => {
  test.each([
    ['as term, as expansion and in other forms', 'EHCPs and an EHC plan', ['EHC plan: EHCPs', 'EHC plan: EHC plan']],
    ['over commas', 'Education, health and care plans are late.', ['EHC plan: Education, health and care plans']],
    ['over a line’s end', 'an EHC\n  plan', ['EHC plan: EHC\n  plan']],
    [
      'the longest first',
      'special educational needs and disabilities',
      ['SEND: special educational needs and disabilities'],
    ],
    [
      'the shorter where the longer ends early',
      'special educational needs and more',
      ['SEN: special educational needs'],
    ],
    ['at the beginning of a sentence', 'It failed. Annual reviews were late.', ['Annual review: Annual reviews']],
    ['small where the term has capitals', 'the local offer', ['Local Offer: local offer']],
    ['with capitals where the term has them', 'the Local Offer', ['Local Offer: Local Offer']],
    ['with hyphens', 'co-produced plans', ['Co-production: co-produced']],
    ['before an apostrophe', 'The ICB’s staff', ['ICB: ICB']],
    ['as letters in a name', 'NHS Borsetshire ICB', ['ICB: ICB']],
    [
      'with signs that mean something to programs',
      'C++ (a "made-up" [term]).',
      ['C++ (a "made-up" [term]): C++ (a "made-up" [term])'],
    ],
  ])('%s', (_, text, found) => {
    expect(say(text)).toEqual(found);
  });
});

describe('not found are', () => {
  test.each([
    ['parts of words', 'SENSE, ICBX, reannual review, annual reviewer'],
    ['parts of words with hyphens', 'non-SEN, SEN-led'],
    ['letters in another case', 'an app, an icb'],
    ['names of bodies', 'the Borsetshire Parent Carer Forum'],
    ['names that begin with a term', 'Told the Scrutiny Board of Borsetshire'],
    ['names at the beginning', 'Scrutiny Board'],
    ['words in quotation marks', 'They said “the annual review is late” then.'],
    ['words after a quotation that never ends', '“the annual review is late'],
  ])('%s', (_, text) => {
    expect(say(text)).toEqual([]);
  });
});

test('the search for letters leaves words out', () => {
  expect(onlyLetters(find)('An annual review of an EHC plan, and education, health and care plans').length).toBe(1);
});

describe('whatever the text', () => {
  const forms = glossary.flatMap(({ term, expansion, also }) => [term, ...(expansion ? [expansion] : []), ...also]);
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...forms, ...forms.map((form) => form.toUpperCase())),
      fc.string(),
      fc.constantFrom(' ', ', ', '. ', '-', '“', '”'),
    ),
  );
  const text = pieces.map((all) => all.join(''));

  test('uses are in order, apart, within it, whole words, and forms of their entry', () => {
    fc.assert(
      fc.property(text, (words) => {
        let done = 0;
        for (const { from, to, entry } of find(words)) {
          expect(from).toBeGreaterThanOrEqual(done);
          expect(to).toBeGreaterThan(from);
          done = to;
          expect(`${words[from - 1] ?? ' '}${words[to] ?? ' '}`).toMatch(/^[^\p{L}\p{N}][^\p{L}\p{N}]/u);
          const own = [entry.term, entry.expansion ?? '', ...entry.also].map((form) => form.toLowerCase());
          const use = words.slice(from, to).toLowerCase();
          expect(own.some((form) => use === form || use === `${form}s`)).toBe(true);
        }
        expect(done).toBeLessThanOrEqual(words.length);
      }),
    );
  });

  test('a term that stands by itself is found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), (form) => {
        expect(find(form)).toHaveLength(1);
        expect(find(`It is: ${form}.`)).toMatchObject([{ from: 7, to: 7 + form.length }]);
      }),
    );
  });
});
