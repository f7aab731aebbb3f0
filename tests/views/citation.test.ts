import { describe, expect, test } from 'vitest';
import { citationOf } from '../../src/views/citation.ts';
import { makeModel, source, visit } from '../support/makeArchive.ts';

const inspection = visit({
  sources: [source('letter', { title: 'Letter & “more”', published: '2019-05-13' }), source('news', { type: 'news' })],
});
const model = makeModel([inspection], { site: { checkedTo: '2026-06-29', minimum: { councils: 1, inspections: 1 } } });
const ADDRESS = 'https://cards.example/councils/borsetshire/';

function cite(address: string) {
  return citationOf(model, { title: 'Borsetshire: SEND report card', address, visits: [inspection] });
}

describe('a citation', () => {
  test('names title, project, day of the archive, address and licence', () => {
    expect(cite(ADDRESS).text).toBe(
      `Borsetshire: SEND report card. SEND report cards, as of 29 June 2026. ${ADDRESS}. Licence: CC BY 4.0.`,
    );
  });

  test('says “this page’s address” where the site does not know its own', () => {
    expect(cite('/councils/borsetshire/').text).toContain('29 June 2026. This page’s address.');
    expect(JSON.parse(cite('/councils/borsetshire/').csl)[0]).not.toHaveProperty('URL');
  });

  test('gives the official report by its publisher, title, day and address, and nothing from the press', () => {
    expect(cite(ADDRESS).reports).toEqual(['Ofsted. Letter & “more”. 13 May 2019. https://example.org/letter']);
  });

  test('is CSL-JSON with the page and its report', () => {
    expect(JSON.parse(cite(ADDRESS).csl)).toEqual([
      {
        id: ADDRESS,
        type: 'webpage',
        title: 'Borsetshire: SEND report card',
        author: [{ literal: 'SEND report cards' }],
        'container-title': 'SEND report cards',
        issued: { 'date-parts': [[2026, 6, 29]] },
        URL: ADDRESS,
        note: 'Licence: CC BY 4.0',
      },
      {
        id: 'https://example.org/letter',
        type: 'report',
        title: 'Letter & “more”',
        author: [{ literal: 'Ofsted' }],
        issued: { 'date-parts': [[2019, 5, 13]] },
        URL: 'https://example.org/letter',
      },
    ]);
  });
});
