import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { type Served, serveFolder } from '../../src/publish/serveFolder.ts';
import { BLOCKED, FRESH_VISIT } from './freshVisit.ts';
import { launchBrowser } from './launchBrowser.ts';
import { TEST_PLACES } from './testSite.ts';

/** The screens that the site is tried on. */
export const SCREENS = {
  desktop: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  narrow: { viewport: { width: 320, height: 640 } },
} as const satisfies Record<string, BrowserContextOptions>;

/** The built site in a real browser. */
export interface OpenSite {
  /**
   * Opens a path in a fresh window, as a first-time visitor. The test fails if the page does anything it should not;
   * `expected` are faults that the test brings about itself.
   */
  visit(path: string, options?: BrowserContextOptions, expected?: RegExp): Promise<Page>;
  /** The same for an address at which there is no page. The browser may say so. */
  getLost(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** What a browser says where nothing is found, and of files that it no longer needs once it goes on. */
const NOT_THERE = /^Failed to load resource: the server responded with a status of 404|^did not get /;

/** Serves the built site and starts a browser for the tests of one file. Call it once, at the top of the file. */
export function openSite(): OpenSite {
  let served: Served | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveFolder(TEST_PLACES.outDir), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  const open = async (
    path: string,
    options: BrowserContextOptions,
    lost: boolean,
    expected?: RegExp,
  ): Promise<Page> => {
    if (!served || !browser) throw new Error('Open a page inside a test.');
    const context = await browser.newContext({ ...FRESH_VISIT, locale: 'en-GB', reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const faults = watchFor(page, new URL(served.url).origin);
    onTestFinished(async () => {
      await context.close();
      const left = faults.filter((fault) => !expected?.test(fault));
      expect(left, `${path} did what it should not`).toEqual([]);
    });
    // The page for lost visitors may go on by itself before it has loaded.
    await page.goto(new URL(path, served.url).href, { waitUntil: lost ? 'commit' : 'load' });
    return page;
  };
  return {
    visit: (path, options = SCREENS.desktop, expected) => open(path, options, false, expected),
    getLost: (path, options = SCREENS.desktop) => open(path, options, true, NOT_THERE),
  };
}

/** Collects errors, breaches of the security policy, and requests to any other host. */
function watchFor(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const isFault = message.type() === 'error' || message.type() === 'warning';
    if (isFault && message.text() !== BLOCKED) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`asked for ${request.url()}`);
  });
  page.on('requestfailed', (request) => faults.push(`did not get ${request.url()}`));
  return faults;
}
