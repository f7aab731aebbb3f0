import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataPackage } from '../../src/views/data/dataPackage.ts';
import { readModel } from '../support/readContent.ts';

const citation = parse(readFileSync(new URL('../../CITATION.cff', import.meta.url), 'utf8')) as Record<string, unknown>;

test('the file for citing has what the Citation File Format 1.2.0 requires', () => {
  expect(citation).toMatchObject({ 'cff-version': '1.2.0', message: expect.any(String), title: 'SEND report cards' });
  expect(citation.license).toBe('CC-BY-4.0');
});

test('it names the project as its author, and no person', () => {
  expect(citation.authors).toEqual([{ name: 'SEND report cards contributors' }]);
});

test('it has the version and the day of the data', async () => {
  const { version, created } = dataPackage(await readModel(), []) as { version: string; created: string };
  expect(citation.version).toBe(version);
  expect(created).toBe(`${citation['date-released']}T00:00:00Z`);
});
