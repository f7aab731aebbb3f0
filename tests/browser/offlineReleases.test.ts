import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveFolder } from '../../src/publish/serveFolder.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { makeOfflineVisitor } from '../support/offlineVisitor.ts';
import { runBuildQuietly } from '../support/runBuildQuietly.ts';
import { TEST_PLACES } from '../support/testSite.ts';

const BASE = '/cards/';
/** What other sites on the same host keep: one of another make, and ours at the top of the host. */
const OF_OTHERS = ['others', 'send-report-cards|/|pages'];

let work: string;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(TEST_PLACES.workDir, { recursive: true });
  work = mkdtempSync(join(TEST_PLACES.workDir, 'releases-'));
  const content = join(work, 'content');
  cpSync('tests/fixtures/borsetshire', content, { recursive: true });
  cpSync('content/pages', join(content, 'pages'), { recursive: true });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

/** Builds a release and puts it where it is served from. */
async function release(offline: 'on' | 'off'): Promise<void> {
  const env = { CONTENT_DIR: join(work, 'content'), BASE_PATH: BASE, OFFLINE: offline };
  expect(await runBuildQuietly(join(work, 'dist'), env)).toMatchObject({ exitCode: 0 });
}

test('a release with OFFLINE=off takes away all that the last one kept below its path, and nothing of others', async () => {
  await release('on');
  const site: Served = await serveFolder(join(work, 'dist'), { basePath: BASE });
  try {
    const { page, read, open } = await makeOfflineVisitor(browser, site.url);
    const names = () => page.evaluate(async () => (await caches.keys()).toSorted());
    const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await open('');
    await page.evaluate((others) => Promise.all(others.map((name) => caches.open(name))), OF_OTHERS);
    await read('councils/');
    expect(await names()).toEqual(
      [...OF_OTHERS, `send-report-cards|${BASE}|files`, `send-report-cards|${BASE}|pages`].toSorted(),
    );
    expect(await registered()).toBe(1);

    await release('off');
    await open('councils/');
    await expect.poll(names, { timeout: 10_000 }).toEqual(OF_OTHERS.toSorted());
    await open('councils/');
    await page.waitForLoadState('networkidle');
    expect(await registered()).toBe(0);
    expect(await names()).toEqual(OF_OTHERS.toSorted());
    await open('offline/');
    await page.getByText('At present this site keeps no pages').waitFor();
  } finally {
    await site.close();
  }
});
