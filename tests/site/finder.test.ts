import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pick, readSite } from '../support/readSite.ts';

const KB = 1024;
const { folder, files, pages } = readSite();
const areas = files.filter((file) => file.startsWith('postcodes/'));

/** Bytes of a file when sent. */
function weigh(file: string): number {
  return gzipSync(readFileSync(join(folder, file))).length;
}

describe('the finder', () => {
  test('costs a visitor at most 25 KB in all: its script, its names and the largest file of postcodes', () => {
    const home = pages.find(({ address }) => address === '/');
    const scripts = home ? pick(home, 'script', 'src').map(({ attributes }) => attributes.src ?? '') : [];
    expect(scripts).toHaveLength(1);
    const bytes = [...scripts, 'finder.json'].map(weigh);
    expect(bytes.reduce((sum, each) => sum + each, Math.max(...areas.map(weigh)))).toBeLessThan(25 * KB);
  });

  test('answers a postcode with at most 3 KB more, for each area that begins a postcode in England', () => {
    expect(areas).toHaveLength(104);
    expect(areas.filter((file) => !/^postcodes\/[a-z]{1,2}\.json$/.test(file) || weigh(file) > 3 * KB)).toEqual([]);
  });

  test('knows which areas it can look up', () => {
    const { postcodes } = JSON.parse(readFileSync(join(folder, 'finder.json'), 'utf8'));
    const named = String(postcodes).toLowerCase().split(' ');
    expect(named.map((area) => `postcodes/${area}.json`).sort()).toEqual([...areas].sort());
  });
});

test('the attribution of the postcodes stands on the page about the data', () => {
  const { attribution } = JSON.parse(readFileSync(join(folder, 'postcodes/rg.json'), 'utf8'));
  const page = pages.find(({ address }) => address === '/data/');
  expect(page?.html).toContain(attribution);
});
