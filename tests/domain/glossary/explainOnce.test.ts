import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOfWord, explainOnce, type WordLedger } from '../../../src/domain/glossary/explainOnce.ts';
import { makeTermFinder } from '../../../src/domain/glossary/makeTermFinder.ts';
import { glossaryEntry } from '../../support/glossaryEntry.ts';

const respite = glossaryEntry('Short breaks', { also: ['respite'] });
const plan = glossaryEntry('EHC plan');
const send = glossaryEntry('SEND');
const find = makeTermFinder([respite, plan, send]);

test('a word is explained at its first use, and not again in the same text or a later one', () => {
  const ledger: WordLedger = new Map();
  expect(explainOnce('An EHC plan names respite. An EHC plan', find, ledger)).toEqual([
    { text: 'An ' },
    { text: 'EHC plan', entry: plan },
    { text: ' names ' },
    { text: 'respite', entry: respite },
    { text: '. An EHC plan' },
  ]);
  expect(explainOnce('Short breaks', find, ledger)).toEqual([{ text: 'Short breaks' }]);
  expect([...ledger]).toEqual([
    [plan, 'EHC plan'],
    [respite, 'respite'],
  ]);
});

test('a word that the frame of every page explains is left', () => {
  const ledger: WordLedger = new Map();
  expect(explainOnce('Children with SEND', find, ledger)).toEqual([{ text: 'Children with SEND' }]);
  expect(ledger.size).toBe(0);
});

test('the runs put together are the text', () => {
  const words = fc.constantFrom('EHC plan', 'respite', 'SEND', ' ', '. ', '<b>', 'of');
  fc.assert(
    fc.property(fc.array(words), (all) => {
      const text = all.join('');
      const runs = explainOnce(text, find, new Map());
      expect(runs.map((run) => run.text).join('')).toBe(text);
    }),
  );
});

test('a word has a place of its own in the list', () => {
  expect(anchorOfWord(plan)).toBe('word-ehc-plan');
});
