import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveFolder } from '../../src/publish/serveFolder.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { MOST_BYTES, measureSearch, SEARCHES } from '../support/measureSearch.ts';
import { TEST_PLACES } from '../support/testSite.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveFolder(TEST_PLACES.outDir), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test.each(SEARCHES)('a first search for “%s” costs at most 150 KB', async (words) => {
  const { bytes, files } = await measureSearch(browser, served.url, words);
  expect(files.map(({ path }) => path)).toContain('/pagefind/pagefind.js');
  expect(bytes, JSON.stringify(files)).toBeLessThanOrEqual(MOST_BYTES);
});
