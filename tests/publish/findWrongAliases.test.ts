import { describe, expect, test } from 'vitest';
import { findWrongAliases } from '../../src/publish/findWrongAliases.ts';
import { listFiles } from '../../src/publish/listFiles.ts';
import { makeFolder, type Tree } from '../support/makeFolder.ts';

const ALIASES = [
  { slug: 'loxley', text: 'Loxley', councils: ['ambridge'] as const },
  { slug: 'newbridge', text: 'Newbridge', councils: ['ambridge', 'felpersham'] as const },
];

const link = (slug: string) => `<a href="/cards/councils/${slug}/">${slug}</a>`;
const refresh = (url: string) => `<meta http-equiv="refresh" content="0; url=${url}">`;

const GOOD = {
  'councils/ambridge/index.html': '<h1>Ambridge</h1>',
  'councils/loxley/index.html': refresh('/cards/councils/ambridge/') + link('ambridge'),
  'councils/newbridge/index.html': link('ambridge') + link('felpersham'),
};

function judge(changes: Tree): string[] {
  const folder = makeFolder({ ...GOOD, ...changes });
  return findWrongAliases(folder, listFiles(folder), ALIASES, '/cards/');
}

describe('findWrongAliases', () => {
  test('a name leads to its council at once, and a name of two offers both', () => {
    expect(judge({})).toEqual([]);
  });

  test('a page that is not there is missed', () => {
    const folder = makeFolder({ 'councils/loxley/index.html': GOOD['councils/loxley/index.html'] });
    expect(findWrongAliases(folder, listFiles(folder), ALIASES, '/cards/')).toEqual([
      'councils/newbridge/ is missing.',
    ]);
  });

  test.each([
    ['another council', '/cards/councils/felpersham/'],
    ['another site', 'https://example.org/cards/councils/ambridge/'],
    ['a page outside the path of the site', '/councils/ambridge/'],
    ['a script', 'javascript:alert(1)'],
  ])('a page that leads to %s is refused', (_, url) => {
    expect(judge({ 'councils/loxley/index.html': refresh(url) + link('ambridge') })).toEqual([
      'councils/loxley/index.html does not send visitors on to /cards/councils/ambridge/.',
    ]);
  });

  test('a page that leads nowhere, or leaves a council out, is refused', () => {
    const changes = {
      'councils/loxley/index.html': link('ambridge'),
      'councils/newbridge/index.html': link('felpersham'),
    };
    expect(judge(changes)).toEqual([
      'councils/loxley/index.html does not send visitors on to /cards/councils/ambridge/.',
      'councils/newbridge/index.html has no link to /cards/councils/ambridge/.',
    ]);
  });

  test.each([
    ['councils/ambridge/index.html', refresh('/cards/')],
    ['index.html', `<META\nHTTP-EQUIV = 'Refresh' CONTENT=9>`],
    ['councils/newbridge/index.html', refresh('/cards/councils/ambridge/')],
  ])('%s must not send visitors on by itself: %s', (file, html) => {
    expect(judge({ [file]: html })).toContain(`${file} sends visitors on by itself.`);
  });

  test('words about such a page are no such page', () => {
    expect(judge({ 'about/index.html': '&lt;meta http-equiv="refresh"&gt;' })).toEqual([]);
  });
});
