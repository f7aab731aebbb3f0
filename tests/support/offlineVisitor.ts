import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

/** Somebody whose browser may keep pages. */
export interface OfflineVisitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Opens a page and waits until the browser has kept it. */
  read(path: string): Promise<void>;
  /** Opens a page. */
  open(path: string): Promise<void>;
  /** The paths of everything that is kept for the site, pages and files. */
  kept(): Promise<string[]>;
}

/**
 * A new visitor of the site at `home`, which ends with a slash. The test fails if the console tells of a fault other than
 * those `expected`.
 */
export async function makeOfflineVisitor(browser: Browser, home: string, expected?: RegExp): Promise<OfflineVisitor> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    expect(faults.filter((fault) => !expected?.test(fault))).toEqual([]);
  });
  const open = async (path: string) => void (await page.goto(new URL(path, home).href));
  const kept = () => page.evaluate(listKept);
  return {
    page,
    context,
    open,
    kept,
    async read(path) {
      await open(path);
      await expect.poll(kept, { timeout: 10_000 }).toContain(new URL(path, home).pathname);
    },
  };
}

/** Runs in the page. */
async function listKept(): Promise<string[]> {
  const paths: string[] = [];
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
  return paths;
}
