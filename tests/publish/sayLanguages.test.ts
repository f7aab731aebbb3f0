import { expect, test } from 'vitest';
import { readRegister } from '../../src/archive/readContent.ts';
import { sayLanguages } from '../../src/publish/sayLanguages.ts';

const HEAD = 'language: { code: cy, name: Cymraeg, direction: ltr }\n';
const MESSAGES = ['Later', 'Earlier', '{count} visits'];

test.each([
  ['', 0],
  ['furniture: { Later: Wedyn, Earlier: "" }', 1],
  ['furniture: { Later: Wedyn }\nplurals: { "{count} visits": { other: "{count} ymweliad" } }', 2],
])('of three texts, %j translates %i', (words, count) => {
  const { file } = readRegister('content/languages/cy.yml', HEAD + words);
  expect(sayLanguages([file], MESSAGES)).toEqual([
    `content/languages/cy.yml: ${count} of the 3 texts of our pages are translated.`,
  ]);
});

test('of a file that cannot be read nothing is said', () => {
  expect(sayLanguages([readRegister('content/languages/cy.yml', 'furniture: 1').file], MESSAGES)).toEqual([]);
});
