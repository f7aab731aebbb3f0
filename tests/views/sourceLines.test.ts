import { describe, expect, test } from 'vitest';
import { SOURCE_TYPES } from '../../src/domain/sourceTypes.ts';
import { bookOfSources } from '../../src/views/sourceLines.ts';
import { source, visit } from '../support/makeArchive.ts';

const minutes = source('minutes', { publisher: 'Borsetshire County Council', type: 'committee-minutes' });

describe('the sources of a page', () => {
  test('are numbered from one in the order of the visits', () => {
    const visits = [visit({ sources: [source('report')] }), visit({ sources: [source('letter'), minutes] })];
    expect(bookOfSources(visits).lines.map(({ number, anchor, title }) => [number, anchor, title])).toEqual([
      [1, 'source-1', 'Title of report'],
      [2, 'source-2', 'Title of letter'],
      [3, 'source-3', 'Title of minutes'],
    ]);
  });

  test('that several visits share have one number, whatever each file calls them', () => {
    const [newer, older] = [
      visit({ sources: [source('report'), { ...minutes, id: 'paper' }] }),
      visit({ sources: [minutes, source('letter')] }),
    ];
    const book = bookOfSources([newer, older]);
    expect(book.lines).toHaveLength(3);
    expect(book.cite(newer, ['paper'])).toEqual(book.cite(older, ['minutes']));
  });

  test('with one address and two titles are two, since a paper can hold several reports', () => {
    const [one, two] = [source('a', { url: minutes.url }), source('b', { url: minutes.url })];
    expect(bookOfSources([visit({ sources: [one, two] })]).lines).toHaveLength(2);
  });

  test('are none where no visit is held', () => {
    expect(bookOfSources([]).lines).toEqual([]);
  });

  test('say who published what and when, in words', () => {
    const dated = { ...minutes, published: '2019-06-03' };
    expect(bookOfSources([visit({ sources: [dated] })]).lines).toEqual([
      {
        number: 1,
        anchor: 'source-1',
        title: 'Title of minutes',
        publisher: 'Borsetshire County Council',
        published: '3 June 2019',
        href: 'https://example.org/minutes',
        kind: 'council minutes',
      },
    ]);
  });

  test('have no date where none is recorded', () => {
    expect(bookOfSources([visit()]).lines[0]?.published).toBeUndefined();
  });

  test('that are copies are named and not linked', () => {
    const copy = source('story', { copy: true, publisher: 'Borchester Echo', type: 'news' });
    expect(bookOfSources([visit({ sources: [copy] })]).lines[0]).toMatchObject({
      title: 'Title of story',
      publisher: 'Borchester Echo',
      href: undefined,
    });
  });

  test('of each kind say which, so that a news story is not taken for a report', () => {
    const sources = SOURCE_TYPES.map((type) => source(type, { type }));
    const kinds = bookOfSources([visit({ sources })]).lines.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(SOURCE_TYPES.length);
    expect(kinds[SOURCE_TYPES.indexOf('news')]).toBe('news report');
  });
});

describe('citing', () => {
  const each = visit({ sources: [source('letter'), minutes] });

  test('gives the lines in the order in which a finding names them', () => {
    const cited = bookOfSources([each]).cite(each, ['minutes', 'letter']);
    expect(cited.map(({ number }) => number)).toEqual([2, 1]);
  });

  test('means the source of that visit, although another visit uses the same id', () => {
    const other = visit({ council: 'ambridge', sources: [source('letter', { url: 'https://example.org/other' })] });
    const book = bookOfSources([each, other]);
    expect(book.cite(other, ['letter']).map(({ href }) => href)).toEqual(['https://example.org/other']);
  });

  test('leaves out an id that the visit does not list', () => {
    expect(bookOfSources([each]).cite(each, ['rumour'])).toEqual([]);
  });
});
