import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pick, readSite } from '../support/readSite.ts';
import { withoutTerms } from '../support/withoutTerms.ts';

const KB = 1024;
const { folder, pages } = readSite();
const page = pages.find(({ address }) => address === '/over-time/');
const html = page?.html ?? '';

describe('the page on time', () => {
  test('weighs less than 60 KB of HTML when sent, with every visit drawn twice and listed once', () => {
    expect(html.length).toBeGreaterThan(0);
    expect(gzipSync(html).length).toBeLessThan(60 * KB);
  });

  test('needs less than 2 KB of script when sent, besides the one that finds a council', () => {
    const scripts = page ? pick(page, 'script', 'src').map(({ attributes }) => attributes.src ?? '') : [];
    const own = scripts.filter((script) => !/finder/i.test(script));
    expect(own).toHaveLength(1);
    const bytes = own.map((script) => gzipSync(readFileSync(join(folder, script))).length);
    expect(Math.max(...bytes)).toBeLessThan(2 * KB);
  });

  test('has a sentence, a table and files for each of its seven drawings', () => {
    const figures = [...withoutTerms(html).matchAll(/<figure class="drawing">.*?<\/figure>/gs)].map(
      ([figure]) => figure,
    );
    expect(figures).toHaveLength(7);
    for (const figure of figures) {
      expect(figure).toMatch(/<figcaption>[^<]{40,}<\/figcaption>/);
      const rows = [...figure.matchAll(/<tr[ >]/g)].length - 1;
      expect(rows).toBeGreaterThan(2);
      const [, csv = ''] = /href="([^"]+\.csv)"/.exec(figure) ?? [];
      const [, svg = ''] = /href="([^"]+\.svg)"/.exec(figure) ?? [];
      const lines = readFileSync(join(folder, csv), 'utf8').trim().split('\r\n').length - 1;
      // Outcomes by year stand beside each other on the page and under each other in the file.
      expect(lines % rows, csv).toBe(0);
      expect(readFileSync(join(folder, svg), 'utf8')).toMatch(/^<svg [^>]*role="img"/);
    }
  });

  test('has in its drawings no link that its tables do not have', () => {
    const [inTables, inDrawings] = [
      /<th scope="row"[^>]*>\s*<a href="([^"]+)"/g,
      /<a class="chart-visit" href="([^"]+)"/g,
    ].map((pattern) => new Set([...html.matchAll(pattern)].map(([, href]) => href)));
    expect(inDrawings?.size).toBeGreaterThanOrEqual(309);
    expect(inDrawings).toEqual(inTables);
  });
});
