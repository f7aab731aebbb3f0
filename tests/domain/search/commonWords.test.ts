import { expect, test } from 'vitest';
import { commonWords } from '../../../src/domain/search/commonWords.ts';

test('a word that enough texts have is common, whatever its case', () => {
  const texts = ['Therapies are late.', 'Late therapies, transport.', 'Therapies; TRANSPORT!'].flatMap((text) => [
    text,
    text,
  ]);
  expect(commonWords(texts)).toEqual(['therapies']);
});

test('a word that one text repeats is not common for that', () => {
  expect(commonWords(['Borsetshire '.repeat(9)])).toEqual([]);
});
