import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pick, readSite } from '../support/readSite.ts';

const KB = 1024;
const { folder, files, pages } = readSite();
const ready = pages.filter(({ address }) => /^\/compare\/[^/]+\/$/.test(address));
const current = ready.map(({ address }) => address.split('/')[2] ?? '');
const chooser = pages.find(({ address }) => address === '/compare/');

const read = (path: string) => readFileSync(join(folder, path));

describe('the pages that put councils side by side', () => {
  test('are there for each of the 153 councils of today, each with five columns', () => {
    expect(ready).toHaveLength(153);
    for (const page of ready) {
      const heads = pick(page, 'th').filter(({ attributes }) => attributes.scope === 'col');
      expect(heads.length, page.address).toBe(6);
    }
  });

  test('are linked from the page of their council', () => {
    const cards = pages.filter(({ address }) => /^\/councils\/[^/]+\/$/.test(address));
    for (const slug of current) {
      const card = cards.find(({ address }) => address === `/councils/${slug}/`);
      const links = card ? pick(card, 'a', 'href').map(({ attributes }) => attributes.href) : [];
      expect(links).toContain(`/compare/${slug}/`);
    }
  });

  test('weigh less than 12 KB of HTML when sent', () => {
    const heavy = [...ready, ...(chooser ? [chooser] : [])].filter(({ html }) => gzipSync(html).length >= 12 * KB);
    expect(heavy.map(({ address }) => address)).toEqual([]);
  });

  test('have no empty cell', () => {
    const empty = ready.filter(({ html }) => /<td[^>]*>(?:\s|<[^>]*>)*<\/td>/.test(html));
    expect(empty.map(({ address }) => address)).toEqual([]);
  });

  test('can be taken away as a table that a spreadsheet opens', () => {
    for (const slug of current) expect(files).toContain(`compare/${slug}.csv`);
    expect(read('compare/reading.csv').toString()).toMatch(/^group,theme,theme_name,council,.*\r\n/);
  });
});

describe('the files that the browser compares by', () => {
  test('are there for each council of today and weigh less than 2 KB when sent', () => {
    const heavy = current.filter((slug) => gzipSync(read(`compare/${slug}.json`)).length >= 2 * KB);
    expect(current.length).toBeGreaterThan(0);
    expect(heavy).toEqual([]);
  });
});

test('the page to choose councils needs less than 8 KB of script when sent, besides the one that finds a council', () => {
  const scriptsOf = (page: (typeof pages)[number] | undefined) =>
    page ? pick(page, 'script', 'src').map(({ attributes }) => attributes.src ?? '') : [];
  const everywhere = new Set(ready.flatMap(scriptsOf));
  const own = scriptsOf(chooser).filter((script) => !everywhere.has(script));
  expect(own.length).toBeGreaterThan(0);
  const loaded = own.flatMap((script) => [
    script,
    ...[
      ...read(script)
        .toString()
        .matchAll(/from"\.\/([^"]+)"|import"\.\/([^"]+)"/g),
    ].map(([, a, b]) => `/_astro/${a ?? b}`),
  ]);
  expect(loaded.reduce((sum, script) => sum + gzipSync(read(script)).length, 0)).toBeLessThan(8 * KB);
});
