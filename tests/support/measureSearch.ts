import type { Browser } from 'playwright-core';
import { FRESH_VISIT } from './freshVisit.ts';
import { measureTraffic, type Traffic } from './measureTraffic.ts';

/** Searches as people make them, from one word to a sentence, with a mistake and with nothing to find. */
export const SEARCHES = [
  'therapies',
  'Wokingham',
  'joint commissioning',
  'autism assessment waiting',
  'speech and language therapy',
  'written statement of action',
  'children and young people with SEND',
  'waiting too long for an EHC plan',
  'wokingam autizm asessment',
] as const;

/** The most that a first search may cost, in bytes over the wire. */
export const MOST_BYTES = 150_000;

/**
 * What a first search costs a visitor whose browser has kept nothing: everything fetched from the moment at which they
 * come to the box until the results stand there, as the browser itself counts it over HTTP/1.1, headers included. The
 * page itself is not counted. `site` is the address of the home page, on a server that compresses text as hosts do.
 */
export async function measureSearch(browser: Browser, site: string, words: string): Promise<Traffic> {
  const context = await browser.newContext({ ...FRESH_VISIT, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(new URL('search/', site).href, { waitUntil: 'networkidle' });
    const stop = await measureTraffic(page);
    await page.getByRole('main').getByRole('searchbox').click();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('status').filter({ hasText: /“/ }).waitFor();
    await page.waitForLoadState('networkidle');
    return await stop();
  } finally {
    await context.close();
  }
}
