import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../../src/domain/archive.ts';
import { searchRecords } from '../../../src/views/search/searchRecords.ts';
import { council, madeUpRegisters } from '../../support/madeUpRegisters.ts';
import { makeModel, progress, significant, source, strength, visit, weakness } from '../../support/makeArchive.ts';

function records(...visits: Inspection[]) {
  return searchRecords(makeModel(visits), (markdown) => markdown.replaceAll('*', ''));
}

function find(url: string, ...visits: Inspection[]) {
  return records(...visits).find((record) => record.url === url);
}

const PAGE = '/inspections/borsetshire-2019-03/';

describe('a finding', () => {
  test('is found at its own place, under a title that says where, when, what and which theme', () => {
    expect(find(`${PAGE}#weakness-voice`, visit({ findings: [significant('voice')] }))).toMatchObject({
      title: 'Borsetshire, March 2019: significant weakness, children’s voice',
      text: 'A weakness in voice.',
      dated: true,
    });
  });

  test('can be narrowed to by everything that is known of it', () => {
    expect(find(`${PAGE}#weakness-voice`, visit({ findings: [significant('voice')] }))?.values).toEqual({
      council: 'borsetshire',
      region: 'midlands',
      theme: 'voice',
      kind: 'weakness',
      formal: 'significant-weakness',
      framework: 'letters',
      outcome: 'plan',
      year: '2019',
    });
  });

  test('says who said it, what was quoted, and who must act', () => {
    const said = strength('voice', { saidBy: 'council', quote: 'a strong voice', responsible: 'The council' });
    expect(find(`${PAGE}#strength-voice`, visit({ findings: [said] }))?.text).toBe(
      'The council says: A strength in voice. “a strong voice” Who must act: The council.',
    );
  });

  test('of a revisit is progress, and neither a strength nor a weakness', () => {
    const revisit = visit({
      visit: 'revisit',
      findings: [progress('voice', 'sufficient'), progress('leadership', 'not-sufficient')],
    });
    const kinds = records(revisit).flatMap(({ values }) => values.kind ?? []);
    expect(kinds).toEqual(['enough', 'not-enough']);
  });

  test('is there once, although several pages show it', () => {
    const found = records(visit({ findings: [weakness('voice')] })).filter(({ text }) =>
      text.includes('A weakness in voice'),
    );
    expect(found.map(({ url }) => url)).toEqual([`${PAGE}#weakness-voice`]);
  });
});

describe('a visit', () => {
  const full = visit({
    body: 'A *whole* story.',
    nextInspection: 'Within three years.',
    healthPartners: ['NHS Borsetshire'],
    responses: [
      { by: 'Director', organisation: 'Borsetshire', summary: 'We are sorry.', quote: 'so sorry', sources: ['letter'] },
    ],
    followUp: [{ date: '2019-08', event: 'A plan was written.', sources: ['letter'] }],
    context: [{ summary: 'The council was new.', sources: ['letter'] }],
    sources: [source('letter', { title: 'Letter to the director' })],
  });

  test('is found by its outcome, its partners, the next visit and its story', () => {
    const text = find(PAGE, full)?.text ?? '';
    for (const part of ['asked for a plan', 'NHS Borsetshire', 'Within three years.', 'A whole story.'])
      expect(text).toContain(part);
  });

  test.each([
    ['#part-answers', 'Director, Borsetshire: We are sorry. “so sorry”'],
    ['#part-followed', 'August 2019: A plan was written.'],
    ['#part-context', 'The council was new.'],
  ])('has what was said and done about it at %s', (place, text) => {
    expect(find(PAGE + place, full)?.text).toBe(text);
  });

  test('has no such place where nothing is held', () => {
    expect(records(visit()).filter(({ url }) => url.startsWith(`${PAGE}#`))).toEqual([]);
  });

  test('is not found by the titles of its sources', () => {
    expect(records(full).filter(({ text }) => text.includes('Letter to the director'))).toEqual([]);
  });
});

describe('a council', () => {
  const councils = [
    council('borsetshire', { aliases: ['Borchester'] }),
    council('old-borset', { status: 'abolished', aliases: ['Borchester'] }),
  ];
  const cards = searchRecords(makeModel([], { ...madeUpRegisters, councils }), String);

  test('is meant by its names and towns', () => {
    expect(cards.find(({ url }) => url === '/councils/borsetshire/')).toMatchObject({
      title: 'Borsetshire: report card',
      names: 'Borsetshire Borchester',
      dated: false,
    });
  });

  test('that has ended is meant by its own name alone: a town goes to the council that serves it', () => {
    expect(cards.find(({ url }) => url === '/councils/old-borset/')?.names).toBe('Old-borset');
  });
});

test('what has a date comes first, newest before oldest', () => {
  const all = records(visit(), visit({ on: '2024-02' }));
  const dated = all.filter((record) => record.dated);
  expect(all.slice(0, dated.length)).toEqual(dated);
  expect(dated.map(({ values }) => values.year)).toEqual(['2024', '2019']);
});

test('every theme, region, term and list can be found', () => {
  const urls = records().map(({ url }) => url);
  const { themeGroups, regions, glossary } = madeUpRegisters;
  for (const { slug } of themeGroups.flatMap((group) => group.themes)) expect(urls).toContain(`/themes/${slug}/`);
  for (const { slug } of regions) expect(urls).toContain(`/regions/${slug}/`);
  for (const { slug } of glossary) expect(urls).toContain(`/glossary/#${slug}`);
  expect(urls).toContain('/councils/');
});

test('no two records stand at the same place', () => {
  const urls = records(visit({ findings: [weakness('voice'), weakness('voice')] }), visit({ on: '2024-02' })).map(
    ({ url }) => url,
  );
  expect(new Set(urls).size).toBe(urls.length);
});
