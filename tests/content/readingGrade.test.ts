import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { readContent } from '../support/readContent.ts';

/** Sentences are what ends in a full stop here, words what stands between spaces: counted apart from the code. */
function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(' ')).filter((word) => /[A-Za-z]/.test(word));
  const sentences = texts.flatMap((text) => text.match(/[.!?](?=\s|$|’|”)/g) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: Math.max(sentences.length, texts.length), word: words.length, syllable: syllables });
}

const { inspections } = await readContent();
const grades = inspections
  .map(({ slug, findings, responses, followUp, context }) => ({
    slug,
    texts: [
      ...[...findings, ...responses, ...context].map(({ summary }) => summary),
      ...followUp.map(({ event }) => event),
    ],
  }))
  .filter(({ texts }) => texts.length > 0)
  .map(({ slug, texts }) => ({ slug, grade: gradeOf(texts) }))
  .sort((a, b) => a.grade - b.grade);

test('half of all files with sentences of ours ask for eight years of school at most', () => {
  expect(grades.length).toBeGreaterThan(200);
  expect(grades[Math.floor(grades.length / 2)]?.grade).toBeLessThanOrEqual(8);
});

test('no file asks for more than ten', () => {
  expect(grades.filter(({ grade }) => grade > 10)).toEqual([]);
});
