import { describe, expect, test } from 'vitest';
import { indexSite } from '../../src/publish/indexSite.ts';
import { makeFolder, readTree } from '../support/makeFolder.ts';
import { readEntries } from '../support/readEntries.ts';

const page = (body: string) => `<!doctype html><html lang="en-GB"><title>x</title><body>${body}</body></html>`;

const record = (place: string, values: object, text = 'Plans were late.') => ({
  url: `/inspections/${place}`,
  title: `Title of ${place}`,
  text,
  values,
  dated: true,
});

const RECORDS = [
  record('ambridge-2019-03/#weakness-voice', { council: 'ambridge', kind: 'weakness' }),
  record('ambridge-2019-03/', { council: 'ambridge' }),
  { ...record('felpersham-2017-01/', {}), dated: false },
];

const SITE = {
  'search-records.json': JSON.stringify(RECORDS),
  'inspections/ambridge-2019-03/index.html': page('<main data-pagefind-body><h1>Ambridge</h1>Plans.</main>'),
  'method/index.html': page('<main data-pagefind-body><h1>Method</h1>How we work.</main>'),
  'search/index.html': page('<main><h1>Search</h1></main>'),
};

describe('indexSite', () => {
  test('holds the records that the pages left, the pages that ask for it and have none, and no other', async () => {
    const folder = makeFolder(SITE);
    expect(await indexSite(folder)).toBe(4);
    expect(
      readEntries(folder)
        .map(({ url }) => url)
        .sort(),
    ).toEqual([
      '/inspections/ambridge-2019-03/',
      '/inspections/ambridge-2019-03/#weakness-voice',
      '/inspections/felpersham-2017-01/',
      '/method/',
    ]);
  });

  test('takes the records out of the site again', async () => {
    const folder = makeFolder(SITE);
    await indexSite(folder);
    expect(Object.keys(readTree(folder))).not.toContain('search-records.json');
  });

  test('lists the filters of the records that have some', async () => {
    const folder = makeFolder(SITE);
    await indexSite(folder);
    const facets = JSON.parse(String(readTree(folder)['pagefind/facets.json']));
    expect(facets.columns.council).toEqual({ values: ['ambridge'], rows: [1, 1] });
    expect(facets.columns.kind).toEqual({ values: ['weakness'], rows: [1, 0] });
  });

  test('brings what our own search page needs, and nothing that draws pages of its own', async () => {
    const folder = makeFolder(SITE);
    await indexSite(folder);
    const files = Object.keys(readTree(folder)).filter((file) => /^pagefind\/[^/]+$/.test(file));
    expect(files.map((file) => file.replace(/en_\w+/, 'en_…')).sort()).toEqual([
      'pagefind/facets.json',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.en_….pf_meta',
      'pagefind/pagefind.js',
      'pagefind/wasm.en.pagefind',
      'pagefind/words.json',
    ]);
  });

  test('makes the same index from the same site', async () => {
    const [one, two] = [makeFolder(SITE), makeFolder(SITE)];
    await indexSite(one);
    await indexSite(two);
    expect(readTree(one)).toEqual(readTree(two));
  });

  test('stops the build where the pages left no records', async () => {
    const { 'search-records.json': _, ...rest } = SITE;
    await expect(indexSite(makeFolder(rest))).rejects.toThrow('search-records.json');
  });
});
