import { describe, expect, test } from 'vitest';
import {
  glossaryEntrySchema,
  regionSchema,
  siteSchema,
  standingPageSchema,
  themeGroupSchema,
} from '../../src/domain/registers.ts';
import { brokenFields } from '../support/sayIssues.ts';

const theme = { slug: 'voice', name: 'Children’s voice', meaning: 'Whether children are heard.' };
const group = { slug: 'families', name: 'Families', themes: [theme] };
const region = { slug: 'midlands', name: 'Midlands', gss: 'E12000091' };
const page = { title: 'How we work', description: 'Where the facts come from.', updated: '2026-11-22' };
const site = { checkedTo: '2026-06-29', minimum: { councils: 160, inspections: 309 } };
const term = {
  slug: 'ehc-plan',
  term: 'EHC plan',
  meaning: 'A legal paper that says what help a child must get.',
  asOf: '2026-11-21',
  sources: [{ title: 'Code of practice', publisher: 'Department for Education', url: 'https://example.org/code' }],
};

describe.each([
  ['a region', regionSchema, region],
  ['a group of themes', themeGroupSchema, group],
  ['a standing page', standingPageSchema, page],
  ['the site', siteSchema, site],
  ['a term', glossaryEntrySchema, term],
])('%s', (_, schema, entry) => {
  test.each(Object.keys(entry))('must have a field "%s"', (field) => {
    const { [field]: left, ...rest } = entry as Record<string, unknown>;
    expect(left).toBeDefined();
    expect(brokenFields(schema, rest)).toEqual([field]);
  });

  test('passes with all of them, and with no other', () => {
    expect(brokenFields(schema, entry)).toEqual([]);
    expect(brokenFields(schema, { ...entry, layout: 'wide' })).toEqual(['layout']);
  });
});

test('a group has at least one theme, each with a meaning for a parent', () => {
  expect(brokenFields(themeGroupSchema, { ...group, themes: [] })).toEqual(['themes']);
  const { meaning: _, ...bare } = theme;
  expect(brokenFields(themeGroupSchema, { ...group, themes: [bare] })).toEqual(['themes.0.meaning']);
});

test('a term is true as of a day, by a source that can be opened', () => {
  expect(brokenFields(glossaryEntrySchema, { ...term, asOf: 'today' })).toEqual(['asOf']);
  expect(brokenFields(glossaryEntrySchema, { ...term, sources: [] })).toEqual(['sources']);
  expect(glossaryEntrySchema.parse(term).also).toEqual([]);
});

test('a standing page describes itself in at most 155 characters', () => {
  expect(brokenFields(standingPageSchema, { ...page, description: 'x'.repeat(155) })).toEqual([]);
  expect(brokenFields(standingPageSchema, { ...page, description: 'x'.repeat(156) })).toEqual(['description']);
});

test('the least number of councils and inspections is a whole number', () => {
  expect(brokenFields(siteSchema, { ...site, minimum: { councils: -1, inspections: 309 } })).toEqual([
    'minimum.councils',
  ]);
  expect(brokenFields(siteSchema, { ...site, minimum: { councils: 160 } })).toEqual(['minimum.inspections']);
});
