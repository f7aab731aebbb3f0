import { expect, test } from 'vitest';
import { makeTermFinder } from '../../src/domain/glossary/makeTermFinder.ts';
import { wordLines } from '../../src/views/wordLines.ts';
import { glossaryEntry } from '../support/glossaryEntry.ts';

const plan = glossaryEntry('EHC plan', { expansion: 'Education, health and care plan', also: ['EHCP'] });
const breaks = glossaryEntry('Short breaks', {
  also: ['respite'],
  meaning: 'Rest, as an EHC plan or an annual review says.',
});
const review = glossaryEntry('Annual review', { meaning: 'A check of an EHC plan.' });
const find = makeTermFinder([plan, breaks, review]);

test('an entry has its meaning, the day on which it was true, its sources, and its address in the glossary', () => {
  expect(wordLines(new Map([[plan, 'EHC plan']]), find)).toEqual([
    {
      anchor: 'word-ehc-plan',
      term: 'EHC plan',
      expansion: 'Education, health and care plan',
      here: undefined,
      meaning: [{ text: 'What EHC plan means.', anchor: undefined }],
      asOf: '21 November 2026',
      sources: plan.sources,
      href: '/glossary/#ehc-plan',
    },
  ]);
});

test('letters in a meaning are explained in the list as well, once; words are not', () => {
  const lines = wordLines(
    new Map([
      [breaks, 'short breaks'],
      [review, 'annual review'],
    ]),
    find,
  );
  expect(lines.map(({ term }) => term)).toEqual(['Short breaks', 'Annual review', 'EHC plan']);
  expect(lines[0]?.meaning).toEqual([
    { text: 'Rest, as an ', anchor: undefined },
    { text: 'EHC plan', anchor: 'word-ehc-plan' },
    { text: ' or an annual review says.', anchor: undefined },
  ]);
  expect(lines[1]?.meaning).toHaveLength(1);
});

test.each([
  [breaks, 'respite', 'respite'],
  [breaks, 'short break', undefined],
  [plan, 'EHCPs', 'EHCPs'],
  [plan, 'education, health and care plans', undefined],
])('a page that uses another word has it beside the term', (entry, use, here) => {
  expect(wordLines(new Map([[entry, use]]), find)[0]?.here).toBe(here);
});
