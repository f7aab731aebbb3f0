import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeArchive } from '../support/borsetshire.ts';
import { checkFolder } from '../support/checkFolder.ts';

const HEAD = 'language: { code: cy, name: Cymraeg, direction: ltr }\nchecked: { by: A speaker, date: 2026-11-01 }\n';

function problemsOf(text: string, name = 'cy.yml') {
  const folder = makeArchive({});
  mkdirSync(join(folder, 'languages'));
  writeFileSync(join(folder, 'languages', name), text);
  return checkFolder(folder).problems.filter(({ file }) => file.includes('/languages/'));
}

test.each([
  ['regions: { felland: Ffelland }', []],
  ['regions: { fellland: Ffelland }', ['unknown-value']],
  ['themeGroups: { leaders: Arwain }', ['unknown-value']],
  ['themes: { local-ofer: { name: Cynnig lleol } }', ['unknown-value']],
  ['terms: { echp: { term: cynllun } }', ['unknown-value']],
  ['frameworks: { area-send-2032: { name: Ardal } }', ['unknown-value']],
  ['frameworks: { area-send-2023: { visits: { return: Ailymweliad } } }', ['unknown-value']],
  ['frameworks: { area-send-2023: { formalKinds: { urgent: { name: brys } } } }', ['unknown-value']],
  ['frameworks: { area-send-2023: { outcomes: { inconsistent: { verdict: Cymysg. } } } }', ['language-placeholder']],
  ['frameworks: { area-send-2023: { outcomes: { inconsistent: { verdict: "Ym {when}: cymysg." } } } }', []],
  ['furniture: { "Published: {day}.": "Cyhoeddwyd: {dydd}." }', ['language-placeholder']],
  ['furniture: { "Published: {day}.": "" }', []],
  ['furniture: { Later: [1] }', ['text']],
  ['plurals: { "{count} visits": { other: "{count} ymweliad", several: "x" } }', ['unknown-field']],
  ['speech: { Later: Wedyn }', ['unknown-field']],
])('%s gives %j', (text, rules) => {
  expect(problemsOf(`${HEAD}${text}\n`).map(({ rule }) => rule)).toEqual(rules);
});

test('a file that is no language is refused', () => {
  expect(problemsOf('Welsh', 'cy.txt').map(({ rule }) => rule)).toEqual(['stray-file']);
});

test('a text that a page would take for markup or for a change of direction is refused or shown as it is', () => {
  expect(problemsOf(`${HEAD}furniture: { Later: "Wedyn\\u202e" }\n`).map(({ rule }) => rule)).toEqual(['text']);
});
