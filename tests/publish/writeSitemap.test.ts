import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { sitemapOf, writeSitemap } from '../../src/publish/writeSitemap.ts';
import { makeFolder } from '../support/makeFolder.ts';

const schema = readFileSync('tests/fixtures/schemas/sitemap.xsd', 'utf8');

test('signs that mean something in XML stay what they are', async () => {
  const xml = sitemapOf([{ canonical: 'https://cards.example/?a=1&b=<2>', indexable: true, modified: '2026-06-19' }]);
  expect((await validateXML({ xml, schema })).errors).toEqual([]);
  expect(xml).toContain('?a=1&#x26;b=&#x3C;2>');
});

test('pages are listed that have an address and may be listed, and no others', () => {
  const page = (path: string, more = '') => `<link rel="canonical" href="https://cards.example${path}">${more}`;
  const folder = makeFolder({
    'index.html': page('/'),
    'secret/index.html': page('/secret/', '<meta name="robots" content="noindex">'),
    '404.html': '<h1>Not here</h1>',
    'data/x.csv': 'a,b',
  });
  writeSitemap(folder);
  const listed = readFileSync(join(folder, 'sitemap.xml'), 'utf8').match(/<loc>.*?<\/loc>/g);
  expect(listed).toEqual(['<loc>https://cards.example/</loc>']);
});

test('a site that does not know its own address has no sitemap', () => {
  const folder = makeFolder({ 'index.html': '<h1>Home</h1>' });
  writeSitemap(folder);
  expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
});
