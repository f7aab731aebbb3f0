import { describe, expect, test } from 'vitest';
import { sourceSchema } from '../../src/domain/source.ts';
import { RECORD_TYPES, SOURCE_TYPES } from '../../src/domain/sourceTypes.ts';
import { brokenFields, sayIssues } from '../support/sayIssues.ts';

const source = {
  id: 'letter',
  title: 'Local area inspection of Borsetshire',
  publisher: 'Ofsted',
  url: 'https://example.org/letter.pdf?page=2#top',
  type: 'official-report',
};

describe('a source', () => {
  test('passes with what a reader needs to find it', () => {
    expect(sourceSchema.parse(source)).toEqual(source);
  });

  test('passes with everything that it can have', () => {
    const full = {
      ...source,
      published: '2019-05',
      accessed: '2026-11-21',
      supports: ['dates', 'outcome'],
      copy: true,
    };
    expect(sourceSchema.parse(full)).toEqual(full);
  });

  test.each(Object.keys(source))('must have a field "%s"', (field) => {
    const { [field]: _, ...rest } = source as Record<string, unknown>;
    expect(brokenFields(sourceSchema, rest)).toEqual([field]);
  });

  test.each(SOURCE_TYPES)('can be of the type %s', (type) => {
    expect(brokenFields(sourceSchema, { ...source, type })).toEqual([]);
  });

  test.each([
    ['id', 'The Letter'],
    ['id', 'letter_1'],
    ['id', ''],
    ['type', 'press'],
    ['type', 'Official-report'],
    ['published', '2019'],
    ['accessed', '2026-11-31'],
    ['supports', []],
    ['supports', 'dates'],
    ['copy', false],
    ['copy', 'yes'],
    ['publisher', 12],
  ])('is refused with %s: %j', (field, value) => {
    expect(brokenFields(sourceSchema, { ...source, [field]: value })).toEqual([field]);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,hello',
    'ftp://example.org/letter',
    '//example.org/letter',
    '/letter.pdf',
    'example.org/letter',
    'https://user:secret@example.org/',
    'https://example.org/"onclick="x',
    'https://example.org/<b>',
    'https://localhost/letter',
    'https://example.org/a|b',
    'https:// example.org/',
    'https://',
  ])('is refused with the address %s', (url) => {
    expect(brokenFields(sourceSchema, { ...source, url })).toEqual(['url']);
  });

  test('supports dates and outcome only', () => {
    expect(brokenFields(sourceSchema, { ...source, supports: ['findings'] })).toEqual(['supports.0']);
  });

  test('that is no copy leaves the line out, and is told so', () => {
    expect(sayIssues(sourceSchema, { ...source, copy: false })).toEqual([
      'copy: Write "copy: true", or leave the line out.',
    ]);
  });
});

test('reports, statistics and open data state dates and outcome by their nature; news do not', () => {
  expect(RECORD_TYPES).toEqual(['official-report', 'official-statistics', 'open-data']);
});
