import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUDGET } from '../../src/browser/offline/budget.ts';
import { type Served, serveFolder } from '../../src/publish/serveFolder.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { writeTree } from '../support/makeFolder.ts';
import { makeOfflineVisitor } from '../support/offlineVisitor.ts';
import { TEST_PLACES } from '../support/testSite.ts';

/** The parts of the built site that are looked at here; a copy, because some of them change. */
const PARTS = [
  '_astro',
  '_headers',
  '404.html',
  'councils/index.html',
  'councils/reading',
  'councils/wokingham',
  'data/index.html',
  'embed/reading',
  'favicon.svg',
  'finder.json',
  'index.html',
  'map/index.html',
  'offline',
  'search',
  'sw.js',
];

const CARD = 'councils/reading/index.html';

let folder: string;
let site: Served;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(TEST_PLACES.workDir, 'offline-'));
  for (const part of PARTS) cpSync(join(TEST_PLACES.outDir, part), join(folder, part), { recursive: true });
  [site, browser] = await Promise.all([serveFolder(folder), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const visit = (expected?: RegExp) => makeOfflineVisitor(browser, site.url, expected);
const builtCard = () => readFileSync(join(TEST_PLACES.outDir, CARD), 'utf8');

describe('without a connection', () => {
  test('a card that was read is there, looks as it did, and says how old it is', async () => {
    const { page, context, read, open } = await visit();
    await read('/councils/reading/');
    const before = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).font);
    await context.setOffline(true);
    await open('/councils/reading/');
    const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
    const notice = page.getByRole('main').getByRole('status').first();
    expect(await notice.textContent()).toBe(`You are offline. This is the copy that you read on ${today}.`);
    expect(await page.locator('h1').textContent()).toContain('Reading');
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).font)).toBe(before);
  });

  test('another page says that it is not kept, and leads to those that are', async () => {
    const { page, context, read, open } = await visit();
    await read('/councils/wokingham/');
    await read('/councils/reading/');
    await context.setOffline(true);
    await open('/themes/');
    expect(await page.getByRole('main').getByRole('status').first().textContent()).toBe(
      'You are offline. The page that you asked for is not kept on this device.',
    );
    const links = page.locator('[data-kept] li a');
    await links.first().waitFor();
    expect(await links.allTextContents()).toEqual(['Reading', 'Wokingham']);
    await links.last().click();
    await page.waitForURL('**/councils/wokingham/');
    expect(await page.locator('h1').textContent()).toContain('Wokingham');
  });

  test('the finder answers, and leads to a kept card', async () => {
    const { page, context, read, open } = await visit();
    await read('/councils/reading/');
    await read('/');
    await context.setOffline(true);
    await open('/');
    await page.getByRole('main').getByRole('combobox').fill('readin');
    await page.getByRole('option', { name: 'Reading' }).click();
    await page.waitForURL('**/councils/reading/');
    await page.getByText('You are offline.').waitFor();
  });

  test('to the site alone, a card that was read is there as well', async () => {
    const own = await serveFolder(folder);
    const { page, read, open } = await makeOfflineVisitor(browser, own.url);
    await read('/councils/reading/');
    await own.close();
    await open('/councils/reading/');
    await page.getByText('This site does not answer at the moment. This is the copy that you read on').waitFor();
  });

  test('a page is found whatever is asked for behind its address', async () => {
    const { page, context, read, open } = await visit();
    await read('/councils/');
    await context.setOffline(true);
    await open('/councils?name=reading');
    expect(await page.locator('h1').textContent()).toContain('councils');
    await page.getByText('This is the copy that you read').waitFor();
  });

  test('a page with scripts of its own works as it did', async () => {
    const { page, context, read, open } = await visit();
    await read('/councils/');
    await context.setOffline(true);
    await open('/councils/?name=reding');
    await page.getByText('Did you mean').waitFor();
  });
});

describe('with a connection', () => {
  test('a card that changed is shown as it is now, and is what is kept from then on', async () => {
    const { page, context, read, open } = await visit();
    await read('/councils/reading/');
    writeTree(folder, { [CARD]: builtCard().replace(/(<h1[^>]*>)/, '$1New: ') });
    await open('/councils/reading/');
    expect(await page.locator('h1').textContent()).toMatch(/^\s*New: /);
    expect(await page.getByText('This is the copy').count()).toBe(0);
    await expect.poll(() => page.evaluate(readKept, '/councils/reading/')).toContain('New: ');
    await context.setOffline(true);
    await open('/councils/reading/');
    expect(await page.locator('h1').textContent()).toMatch(/^\s*New: /);
    writeTree(folder, { [CARD]: builtCard() });
  });

  test('a page that is gone is forgotten', async () => {
    const { open, read, kept } = await visit(/status of 404/);
    writeTree(folder, { 'old/index.html': makePage('Old') });
    await read('/');
    await read('/old/');
    rmSync(join(folder, 'old'), { recursive: true });
    await open('/old/');
    await expect.poll(kept).not.toContain('/old/');
  });

  test('data, cards for other sites, pages of other sites and pages that only lead on are not kept', async () => {
    const { open, read, kept } = await visit();
    writeTree(folder, {
      'leads/index.html': `<meta http-equiv="refresh" content="9; url=/">${makePage('Leads')}`,
      'others/index.html': makePage('Others').replace(/<link rel="stylesheet"[^>]*>/, ''),
    });
    await read('/councils/reading/');
    for (const path of ['/data/', '/embed/reading/', '/leads/', '/others/', '/offline/']) await open(path);
    await read('/');
    expect((await kept()).filter((path) => !path.startsWith('/_astro/')).toSorted()).toEqual(
      ['/', '/councils/reading/', '/favicon.svg', '/finder.json', '/offline/'].toSorted(),
    );
  });
});

describe('what is kept', () => {
  test('stays within the budget: what was read the longest time ago goes first, and its own files with it', async () => {
    const { page, read, open, kept } = await visit();
    const names = Array.from({ length: BUDGET.pages + 5 }, (_, at) => `page-${at + 1}`);
    const pages = names.map((name) => [`${name}/index.html`, makePage(name)]);
    writeTree(folder, Object.fromEntries(pages));
    await read('/map/');
    expect((await kept()).filter((path) => /MapExplorer.*\.js$/.test(path))).toHaveLength(1);
    await read('/councils/reading/');
    for (const name of names.slice(0, -1)) await open(`/${name}/`);
    await read(`/${names.at(-1)}/`);
    await expect
      .poll(async () => (await kept()).filter((path) => path.startsWith('/page-')))
      .toEqual(names.slice(5).map((name) => `/${name}/`));
    const left = await kept();
    expect(left).not.toContain('/councils/reading/');
    expect(left.filter((path) => path.includes('MapExplorer'))).toEqual([]);
    expect(left).toContain('/finder.json');
    await open('/offline/');
    await page.getByText(`${BUDGET.pages} pages are kept on this device.`).waitFor();
  });

  test('is forgotten at the press of a button', async () => {
    const { page, read, open } = await visit();
    await read('/councils/reading/');
    await open('/offline/');
    await page.getByText('One page is kept on this device.').waitFor();
    await page.getByRole('button', { name: 'Forget the kept pages' }).click();
    await page.getByText('All kept pages are forgotten.').waitFor();
    expect(await page.locator('[data-kept] li').count()).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  test('is nothing where the visitor asked to save data', async () => {
    const { page, context, open } = await visit();
    await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await open('/councils/reading/');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});

test('browsers ask for the worker anew each time', async () => {
  const { headers } = await fetch(new URL('sw.js', site.url));
  expect([headers.get('cache-control'), headers.get('content-type')]).toEqual([
    'no-cache',
    'text/javascript; charset=utf-8',
  ]);
});

/** Runs in the page: the words of a kept page. */
async function readKept(path: string): Promise<string | undefined> {
  return (await caches.match(path))?.text();
}

/** A small page of the site. */
function makePage(name: string): string {
  const style = readdirSync(join(folder, '_astro')).find((file) => /^Page\..*\.css$/.test(file));
  return `<!doctype html><html lang="en-GB"><head><title>${name} – SEND report cards</title><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/_astro/${style}"></head><body><main><h1>${name}</h1></main></body></html>`;
}
