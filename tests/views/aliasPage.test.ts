import { describe, expect, test } from 'vitest';
import { aliasPages } from '../../src/views/aliasPage.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, visit } from '../support/makeArchive.ts';

const model = makeModel([visit()], {
  councils: [
    council('borsetshire', {
      officialName: 'Borsetshire Council',
      aliases: ['BCC', 'Penny Hassett', 'Newbridge', 'Borsetshire County Council'],
    }),
    council('felpersham', { officialName: 'Felpersham', aliases: ['Newbridge'] }),
    council('ambridge', { status: 'abolished', officialName: 'Borough of Ambridge', aliases: ['Loxley'] }),
  ],
});
const pages = new Map(aliasPages(model).map((page) => [page.slug, page]));

describe('the page for another name of a council', () => {
  test.each([
    ['penny-hassett', 'Penny Hassett is served by Borsetshire.'],
    ['bcc', 'BCC is short for Borsetshire.'],
    ['borsetshire-council', 'Borsetshire Council is the council of Borsetshire.'],
  ])('says what %s means: %s', (slug, sentence) => {
    expect(pages.get(slug)).toMatchObject({ sentence, councils: [{ href: '/councils/borsetshire/' }] });
  });

  test.each(['borsetshire-county-council', 'borough-of-ambridge', 'loxley'])(
    'says nothing of %s, which may be the name of a council that is gone',
    (slug) => {
      expect(pages.get(slug)).toMatchObject({ sentence: undefined, councils: [expect.anything()] });
    },
  );

  test('offers each council that may be meant, with its latest outcome', () => {
    const page = pages.get('newbridge');
    expect(page?.sentence).toBeUndefined();
    expect(page?.councils.map(({ name, latest }) => [name, latest?.outcome.name])).toEqual([
      ['Borsetshire', 'Had to write a plan'],
      ['Felpersham', undefined],
    ]);
  });
});
