import { expect, test } from 'vitest';
import { officialReports } from '../../src/domain/officialReports.ts';
import { source, visit } from '../support/makeArchive.ts';

test('only the inspectors’ own reports are given, each once, and no copies', () => {
  const sources = [source('letter'), source('news', { type: 'news' }), source('kept', { copy: true })];
  const visits = [visit({ sources }), visit({ on: '2021-05-11', sources: [source('letter'), source('revisit')] })];
  expect(officialReports(visits).map(({ id }) => id)).toEqual(['letter', 'revisit']);
});
