import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pick, readSite, type SitePage } from '../support/readSite.ts';

const KB = 1024;
const { folder, files, pages } = readSite();
const councilPages = pages.filter(({ address }) => /^\/councils\/[^/]+\/$/.test(address));

function weigh(content: string | Buffer): number {
  return gzipSync(content).length;
}

function stylesOf(page: SitePage): string[] {
  const sheets = pick(page, 'link', 'href').filter(({ attributes }) => attributes.rel === 'stylesheet');
  return sheets.map(({ attributes }) => attributes.href ?? '');
}

/** The scripts of a page, and those that they load. */
function scriptsOf(page: SitePage): string[] {
  const named = [
    ...pick(page, 'script', 'src').map(({ attributes }) => attributes.src ?? ''),
    ...pick(page, 'link', 'href').flatMap(({ attributes }) =>
      attributes.rel === 'modulepreload' ? (attributes.href ?? '') : [],
    ),
  ];
  return [...new Set(named)];
}

const weights = new Map<string, number>();

/** Bytes of files of the site when sent, each counted once. */
function weighFiles(addresses: readonly string[]): number {
  return addresses.reduce((sum, address) => {
    const known = weights.get(address) ?? weigh(readFileSync(join(folder, address)));
    weights.set(address, known);
    return sum + known;
  }, 0);
}

describe('the page of a council', () => {
  test('is there for each council', () => {
    expect(councilPages.length).toBeGreaterThanOrEqual(160);
  });

  test('weighs less than 30 KB of HTML when sent', () => {
    const heavy = councilPages
      .map(({ address, html }) => ({ address, bytes: weigh(html) }))
      .filter(({ bytes }) => bytes >= 30 * KB);
    expect(heavy).toEqual([]);
  });

  test('weighs less than 8 KB of styles when sent', () => {
    const heavy = councilPages.filter((page) => weighFiles(stylesOf(page)) >= 8 * KB);
    expect(heavy.map((page) => [page.address, weighFiles(stylesOf(page))])).toEqual([]);
  });

  test('has no script but the one that finds a council', () => {
    expect([...new Set(councilPages.flatMap(scriptsOf))].length).toBeLessThanOrEqual(1);
  });
});

describe('a list that can be narrowed', () => {
  const lists = pages.filter(
    ({ address }) =>
      address === '/councils/' || address === '/inspections/' || address.startsWith('/themes-by-council/'),
  );

  test('weighs less than 20 KB of HTML when sent', () => {
    expect(lists.map(({ html }) => weigh(html)).filter((bytes) => bytes >= 20 * KB)).toEqual([]);
  });

  test('needs less than 3 KB of script when sent, besides the one that finds a council', () => {
    const everywhere = new Set(councilPages.flatMap(scriptsOf));
    const own = lists.flatMap(scriptsOf).filter((script) => !everywhere.has(script));
    expect(own.length).toBeGreaterThan(0);
    expect(weighFiles([...new Set(own)])).toBeLessThan(3 * KB);
  });
});

describe('a page of the map', () => {
  const maps = pages.filter(({ address }) => address.startsWith('/map/'));

  test('is there for each layer, and weighs less than 32 KB of HTML when sent, with two maps on one page', () => {
    expect(maps.length).toBeGreaterThanOrEqual(49);
    expect(maps.filter(({ html }) => weigh(html) >= 32 * KB).map(({ address }) => address)).toEqual([]);
  });

  test('needs less than 2 KB of script when sent, besides the one that finds a council', () => {
    const everywhere = new Set(councilPages.flatMap(scriptsOf));
    const own = [...new Set(maps.flatMap(scriptsOf))].filter((script) => !everywhere.has(script));
    expect(own).toHaveLength(1);
    expect(weighFiles(own)).toBeLessThan(2 * KB);
  });
});

describe('the form of an inspection', () => {
  const form = pages.filter(({ address }) => address === '/contribute/new/');
  /** What a script loads, at once or later. */
  const loadedBy = (script: string) =>
    [...readFileSync(join(folder, script), 'utf8').matchAll(/["`]\.\/([\w.-]+\.js)["`]/g)].map(
      ([, file]) => `/_astro/${file}`,
    );
  const atOnce = form.flatMap(scriptsOf);
  const all = new Set(atOnce);
  for (const script of all) for (const loaded of loadedBy(script)) all.add(loaded);
  const readers = [...all].filter((script) => script.includes('readContent'));

  test('needs less than 30 KB of script at once', () => {
    expect(atOnce.length).toBeGreaterThan(1);
    expect(weighFiles(atOnce)).toBeLessThan(30 * KB);
  });

  test('needs less than 130 KB of script with the checker, and the readers of unusual files only where there is one', () => {
    expect(readers.length).toBe(1);
    const usual = [...all].filter((script) => !readers.includes(script));
    expect(usual.some((script) => script.includes('judge'))).toBe(true);
    expect(weighFiles(usual)).toBeLessThan(130 * KB);
    expect(weighFiles(readers)).toBeLessThan(60 * KB);
  });
});

test('no script on the page of a council loads another one', () => {
  const scripts = [...new Set(councilPages.flatMap(scriptsOf))].map((path) => readFileSync(join(folder, path), 'utf8'));
  expect(scripts.filter((text) => /\bimport\b/.test(text))).toEqual([]);
});

test('no font is downloaded', () => {
  expect(files.filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file))).toEqual([]);
});
