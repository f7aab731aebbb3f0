import { describe, expect, test } from 'vitest';
import { indexSite } from '../../src/publish/indexSite.ts';
import { makeFolder, readTree } from '../support/makeFolder.ts';

const page = (body: string) => `<!doctype html><html lang="en-GB"><title>x</title><body>${body}</body></html>`;

const SITE = {
  'councils/ambridge/index.html': page('<main data-pagefind-body><h1>Ambridge</h1>Late plans.</main>'),
  'councils/felpersham/index.html': page('<main data-pagefind-body><h1>Felpersham</h1>Good plans.</main>'),
  'search/index.html': page('<main><h1>Search</h1></main>'),
};

describe('indexSite', () => {
  test('holds the pages that ask for it, and no other', async () => {
    expect(await indexSite(makeFolder(SITE))).toBe(2);
  });

  test('brings what our own search page needs, and nothing that draws pages of its own', async () => {
    const folder = makeFolder(SITE);
    await indexSite(folder);
    const files = Object.keys(readTree(folder)).filter((file) => file.startsWith('pagefind/'));
    expect(files).toContain('pagefind/pagefind.js');
    expect(files.filter((file) => /ui|highlight|playground|\.css$/.test(file))).toEqual([]);
  });

  test('makes the same index from the same pages', async () => {
    const [one, two] = [makeFolder(SITE), makeFolder(SITE)];
    await indexSite(one);
    await indexSite(two);
    expect(readTree(one)).toEqual(readTree(two));
  });
});
