import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Listening, listenLocally } from '../../src/publish/listenLocally.ts';
import { type Served, serveFolder } from '../../src/publish/serveFolder.ts';
import { FRESH_VISIT } from '../support/freshVisit.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { readTags } from '../support/readPage.ts';
import { TEST_ORIGIN, TEST_PLACES } from '../support/testSite.ts';

const FOLDER = TEST_PLACES.outDir;
const WIDTHS = [240, 320, 600];

let site: Served;
let host: Listening;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveFolder(FOLDER), launchBrowser()]);
  host = await listenLocally((request, response) => {
    const [, slug = '', width = '600'] = (request.url ?? '').split('/');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(foreignPage(slug, width));
  }, 0);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.close(), host?.close()]);
});

/** A page of somebody else, with what a council’s card says to copy. */
function foreignPage(slug: string, width: string): string {
  const card = readFileSync(join(FOLDER, 'councils', slug, 'index.html'), 'utf8');
  const snippets = readTags(card).flatMap(({ name, text }) => (name === 'textarea' ? [decode(text)] : []));
  const ours = snippets.join('\n').replaceAll(`${TEST_ORIGIN}/`, site.url);
  return `<!doctype html><html lang="en"><head><title>Our forum</title><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"></head><body style="margin:0"><h1>Our forum</h1><div style="width:${width}px">${ours}</div><iframe title="refused" src="${site.url}councils/${slug}/"></iframe></body></html>`;
}

/** Undoes what HTML does to words inside a textarea. */
function decode(text: string): string {
  return readTags(`<p title="${text.replaceAll('"', '&quot;')}">`)[0]?.attributes.title ?? '';
}

/** The foreign page, with everything that went wrong in it, and what it asked for. */
async function openForeign(slug: string, width: number, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    ...FRESH_VISIT,
    locale: 'en-GB',
    viewport: { width: 800, height: 900 },
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const [faults, asked]: [string[], string[]] = [[], []];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('request', (request) => asked.push(`${request.url()} from ${request.headers().referer || 'nowhere'}`));
  await page.goto(`http://localhost:${host.port}/${slug}/${width}`, { waitUntil: 'networkidle' });
  return { page, faults, asked };
}

const frameOf = (page: Page) => page.frames().find((frame) => frame.url().includes('/embed/'));

describe.each(['light', 'dark'] as const)('a card in a page of somebody else, in the %s scheme', (colorScheme) => {
  test.each(WIDTHS)('fits a width of %i pixels', async (width) => {
    const { page } = await openForeign('oxfordshire', width, { colorScheme });
    const frame = frameOf(page);
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await frame?.locator('h1').textContent()).toBe('Oxfordshire');
  });

  test('follows the scheme', async () => {
    const { page } = await openForeign('oxfordshire', 600, { colorScheme });
    const paper = await frameOf(page)?.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe({ light: 'rgb(251, 250, 247)', dark: 'rgb(21, 23, 27)' }[colorScheme]);
  });
});

test('a card asks no other host, and our site learns of no page that shows it; other pages refuse to be framed', async () => {
  const { page, faults, asked } = await openForeign('oxfordshire', 600);
  const own = [`http://localhost:${host.port}/`, site.url, 'data:'];
  expect(asked.filter((each) => !own.some((origin) => each.startsWith(origin)))).toEqual([]);
  const shared = asked.filter((each) => /\/(embed|badge)\//.test(each.split(' ')[0] ?? ''));
  expect(shared.length).toBe(2);
  expect(shared.filter((each) => !each.endsWith(' from nowhere'))).toEqual([]);
  expect(page.frames().filter((frame) => frame.url().includes('/councils/'))).toEqual([]);
  // The one fault is the browser’s word on the card that we tried to frame, which is not made for it.
  expect(faults.filter((fault) => !/frame-ancestors/.test(fault))).toEqual([]);
  expect(faults.length).toBeGreaterThan(0);
});

test('its link opens the whole card in a new tab, which can do all that it always can', async () => {
  const { page } = await openForeign('oxfordshire', 600);
  const opened = page.context().waitForEvent('page');
  await frameOf(page)?.getByRole('link', { name: 'Whole report card' }).click();
  const card = await opened;
  await card.waitForLoadState();
  expect(new URL(card.url()).pathname).toBe('/councils/oxfordshire/');
  await card.getByRole('combobox').first().waitFor();
  expect(await card.evaluate(() => opener === null)).toBe(true);
});

test('the badge is shown, as high as it says', async () => {
  const { page } = await openForeign('bournemouth-christchurch-and-poole', 600);
  const badge = page.getByRole('img', { name: 'Latest SEND inspection of Bournemouth, Christchurch and Poole' });
  expect(await badge.evaluate((image: HTMLImageElement) => [image.complete, image.naturalHeight])).toEqual([true, 56]);
});

test('in a frame of the height that the snippet gives, no card needs scrolling on a phone', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 200 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const slugs = readdirSync(join(FOLDER, 'embed')).filter((_, at) => at % 6 === 0);
  const short: string[] = [];
  for (const slug of [...slugs, 'windsor-and-maidenhead', 'oxfordshire', 'east-surrey']) {
    const height = Number(/height="(\d+)"/.exec(foreignPage(slug, '320'))?.[1]);
    await page.setViewportSize({ width: 318, height });
    await page.goto(`${site.url}embed/${slug}/`);
    if (await page.evaluate(() => document.documentElement.scrollHeight > innerHeight)) short.push(slug);
  }
  expect(short).toEqual([]);
});

test('every badge and drawing of it is XML that a browser reads', async () => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(site.url);
  const broken = await page.evaluate(
    (badges) =>
      badges
        .filter(([, text]) => new DOMParser().parseFromString(text ?? '', 'image/svg+xml').querySelector('parsererror'))
        .map(([file]) => file),
    readdirSync(join(FOLDER, 'badge')).map((file) => [file, readFileSync(join(FOLDER, 'badge', file), 'utf8')]),
  );
  expect(broken).toEqual([]);
});
