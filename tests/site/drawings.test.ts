import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pick, readSite } from '../support/readSite.ts';

const KB = 1024;
const { folder, files, pages } = readSite();

/** Each drawing of the site, with the page that it stands on. */
const figures = pages.flatMap(({ address, html }) =>
  [...html.matchAll(/<figure class="drawing[^"]*"[^>]*>(.*?)<\/figure>/gs)].map(([, inner = '']) => ({
    address,
    inner,
  })),
);
const charts = pages.flatMap(({ address, html }) =>
  [...html.matchAll(/<svg[^>]* class="chart [^"]*"[^>]*>.*?<\/svg>/gs)].map(([svg]) => ({ address, svg })),
);
const faulty = (all: readonly { address: string; inner: string }[], has: RegExp) =>
  all.filter(({ inner }) => !has.test(inner)).map(({ address }) => address);

describe('every drawing on a page', () => {
  test('is there, on the map, over time, on themes, regions and cards', () => {
    const kinds = new Set(figures.map(({ address }) => address.split('/')[1]));
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['', 'councils', 'map', 'over-time', 'regions', 'themes']),
    );
    expect(figures.length).toBeGreaterThan(400);
  });

  test('stands under a sentence that says what it shows', () => {
    expect(faulty(figures, /<figcaption[^>]*>[^<]{20,}/)).toEqual([]);
  });

  test('has a table of the same numbers, with rows', () => {
    expect(faulty(figures, /<table.*<tbody[^>]*>\s*<tr/s)).toEqual([]);
  });

  test('has a title and a description for those who do not see it, and none twice on a page', () => {
    expect(charts.length).toBeGreaterThan(500);
    const named = /<title id="([^"]+)">[^<]{5,}<\/title><desc id="([^"]+)">[^<]{15,}<\/desc>/;
    expect(charts.filter(({ svg }) => !named.test(svg)).map(({ address }) => address)).toEqual([]);
    const ids = charts.map(({ address, svg }) => `${address}#${named.exec(svg)?.[1]}`);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('shows no number that is none', () => {
    const broken = charts.filter(({ svg }) => /NaN|Infinity|undefined|null/.test(svg));
    expect(broken.map(({ address }) => address)).toEqual([]);
  });
});

describe('the files of drawings', () => {
  const svgs = files.filter((file) => /^drawings\/.*\.svg$/.test(file));
  const csvs = files.filter((file) => /^drawings\/.*\.csv$/.test(file));

  test('come in pairs, and each is offered on a page', () => {
    const bare = (all: readonly string[]) => all.map((file) => file.replace(/\.\w+$/, '')).sort();
    expect(svgs.length).toBeGreaterThan(400);
    expect(bare(svgs)).toEqual(bare(csvs));
    const linked = new Set(
      pages.flatMap((page) => pick(page, 'a', 'download').map(({ attributes }) => attributes.href)),
    );
    expect([...svgs, ...csvs].filter((file) => !linked.has(`/${file}`))).toEqual([]);
  });

  test('say title, sentence and source in the picture, and load nothing', () => {
    const texts = svgs.map((file) => ({ file, svg: readFileSync(join(folder, file), 'utf8') }));
    expect(
      texts.filter(({ svg }) => !/SEND report cards|Department for Education/.test(svg)).map(({ file }) => file),
    ).toEqual([]);
    expect(
      texts.filter(({ svg }) => /<script|href="(?!#)|url\(|@import|var\(/.test(svg)).map(({ file }) => file),
    ).toEqual([]);
    expect(texts.filter(({ svg }) => /NaN|Infinity|undefined/.test(svg)).map(({ file }) => file)).toEqual([]);
  });

  test('have rows of numbers under a heading', () => {
    const short = csvs.filter((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n').length < 2);
    expect(short).toEqual([]);
  });
});

test('the scripts of a page weigh less than 30 KB when sent, whatever drawing is on it', () => {
  const heavy = pages.filter((page) => {
    const scripts = pick(page, 'script', 'src').map(({ attributes }) => attributes.src ?? '');
    const loaded = scripts.flatMap((script) => [
      script,
      ...[...readFileSync(join(folder, script), 'utf8').matchAll(/from\s*["`]\.\/([\w.-]+\.js)["`]/g)].map(
        ([, file]) => `/_astro/${file}`,
      ),
    ]);
    const bytes = [...new Set(loaded)].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length,
      0,
    );
    return bytes >= 30 * KB;
  });
  expect(heavy.map(({ address }) => address)).toEqual([]);
});
