import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from '../support/openSite.ts';

const site = openSite();

/** What the browser says of a file that cannot be had, when a test has taken the network away. */
const NO_NETWORK = /ERR_INTERNET_DISCONNECTED|did not get/;

function box(page: Page) {
  return page.getByRole('combobox', { name: /council/i });
}

/** The names of the councils that are offered, once there are any. */
async function offered(page: Page): Promise<string[]> {
  await page.getByRole('option').first().waitFor();
  return page.getByRole('option').locator('b').allTextContents();
}

/** What a screen reader is told, once it is. */
async function told(page: Page): Promise<string> {
  const status = page.getByRole('status').filter({ hasText: /./ }).first();
  await status.waitFor({ state: 'attached' });
  return (await status.textContent()) ?? '';
}

describe('a parent who knows the postcode', () => {
  test('types it, clicks on the council, and has its card', async () => {
    const page = await site.visit('/');
    await box(page).pressSequentially('rg40 1bn');
    expect(await offered(page)).toEqual(['Wokingham']);
    expect(await page.getByText('Serves RG40 1BN').isVisible()).toBe(true);
    expect(await page.getByText('Contains OS data © Crown copyright and database right').isVisible()).toBe(true);
    await page.getByRole('option', { name: 'Wokingham' }).click();
    await page.waitForURL('**/councils/wokingham/');
  });

  test('with a keyboard alone opens the card with Enter, from the page of another council', async () => {
    const page = await site.visit('/councils/surrey/');
    await box(page).focus();
    await page.keyboard.type('RG401BN');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/wokingham/');
  });

  test('with a screen reader hears which council serves it', async () => {
    const page = await site.visit('/');
    await box(page).pressSequentially('rg40 1bn');
    expect(await told(page)).toBe('RG40 1BN is served by Wokingham.');
  });

  test('with a phone chooses among the councils that share an outcode, all on the screen', async () => {
    const page = await site.visit('/', SCREENS.phone);
    await box(page).tap();
    await page.keyboard.type('sl4');
    expect(await offered(page)).toEqual([
      'Bracknell Forest',
      'Buckinghamshire',
      'Slough',
      'Surrey',
      'Windsor and Maidenhead',
    ]);
    expect(await page.getByText('Type the whole postcode to see yours.').first().isVisible()).toBe(true);
    const lowest = await page.getByRole('option').last().boundingBox();
    expect((lowest?.y ?? 0) + (lowest?.height ?? 0)).toBeLessThanOrEqual(740);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByRole('option', { name: 'Slough' }).tap();
    await page.waitForURL('**/councils/slough/');
  });

  test('near a border is told so before a card opens, and opens it with a second press', async () => {
    const page = await site.visit('/');
    await box(page).focus();
    await page.keyboard.type('CH4 8AA');
    await page.keyboard.press('Enter');
    expect(await offered(page)).toEqual(['Cheshire West and Chester']);
    expect(await page.getByText('Part of CH4 may be in Wales.').first().isVisible()).toBe(true);
    expect(page.url()).not.toContain('councils');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/cheshire-west-and-chester/');
  });

  test('without JavaScript is led to the list, and nothing that was typed is in its address', async () => {
    const page = await site.visit('/', { ...SCREENS.desktop, javaScriptEnabled: false });
    await page.getByRole('textbox').first().fill('RG40 1BN');
    await page.locator('main form button[type=submit]').click();
    await page.waitForURL('**/councils/**');
    expect(page.url()).not.toMatch(/RG40/i);
  });
});

describe('what cannot be answered gets a sentence', () => {
  test.each([
    ['spaces', '   ', 'Type the name of your council, town or district, or your postcode.'],
    ['one letter', 'q', 'Type one more letter.'],
    ['10,000 letters', 'x'.repeat(10_000), 'This is too long.'],
    ['HTML', '<img src=x onerror=alert(1)>', 'No council found in England.'],
    ['SQL', "'; DROP TABLE councils; --", 'No council found in England.'],
    ['a picture', '😀', 'with the letters A to Z.'],
    ['text from right to left', 'لندن', 'with the letters A to Z.'],
    ['a Scottish postcode', 'EH1 1AA', 'Postcodes that begin with EH are in Scotland. This site covers England.'],
    ['a Welsh postcode', 'CF10 1AA', 'are in Wales. This site covers England.'],
    ['one of Northern Ireland', 'BT1 1AA', 'are in Northern Ireland. This site covers England.'],
    ['one of an area across the border', 'LL57 1AA', 'It may be in Wales. This site covers England.'],
    ['a foreign postcode', '90210', 'This is no postcode in England.'],
    ['a malformed postcode', 'RG40 1BNX', 'This is no postcode in England.'],
    ['an outcode that does not exist', 'RG99 1AA', 'We know no postcode in England that begins with RG99.'],
  ])('%s', async (_, typed, sentence) => {
    const page = await site.visit('/');
    await box(page).fill(typed);
    await page.keyboard.press('Enter');
    await page.getByText(sentence).waitFor({ timeout: 5000 });
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'See all councils, A to Z' }).isVisible()).toBe(true);
  });

  test('a name that several councils share', async () => {
    const page = await site.visit('/');
    await box(page).pressSequentially('newport');
    expect((await offered(page)).length).toBeGreaterThan(1);
    expect(await page.getByText('councils have a place called Newport.').first().isVisible()).toBe(true);
  });
});

describe('a parent without a network', () => {
  test('is told so, and is answered as soon as it is back', async () => {
    const page = await site.visit('/', SCREENS.desktop, NO_NETWORK);
    await box(page).pressSequentially('wok');
    await offered(page);
    await page.context().setOffline(true);
    await box(page).fill('RG40 1BN');
    await page.getByText('You seem to be offline. Our list of postcodes did not load.').waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
    await page.context().setOffline(false);
    expect(await offered(page)).toEqual(['Wokingham']);
  });

  test('is told that the names did not load', async () => {
    const page = await site.visit('/', SCREENS.desktop, NO_NETWORK);
    await page.context().setOffline(true);
    await box(page).pressSequentially('wok');
    await page.getByText('You seem to be offline. The names of the councils did not load.').waitFor();
  });
});

test('an answer that comes too late is not shown', async () => {
  const page = await site.visit('/');
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/postcodes/rg.json', async (route) => {
    await held;
    await route.continue();
  });
  await box(page).pressSequentially('rg40');
  await box(page).fill('Wandsworth');
  expect(await offered(page)).toEqual(['Wandsworth']);
  const arrived = page.waitForResponse('**/postcodes/rg.json');
  release();
  await (await arrived).finished();
  await page.waitForTimeout(200);
  expect(await offered(page)).toEqual(['Wandsworth']);
});

test('a postcode never gets into an address, a request or a store: only its area is in one', async () => {
  const page = await site.visit('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await box(page).pressSequentially('SL4 2JB');
  await offered(page);
  await box(page).fill('SL4');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  expect(asked.map((address) => new URL(address).pathname)).toEqual(['/finder.json', '/postcodes/sl.json']);
  await page.getByRole('option', { name: 'Surrey' }).click();
  await page.waitForURL('**/councils/surrey/');
  expect(asked.filter((address) => /SL4|2JB/i.test(address))).toEqual([]);
  expect(await page.evaluate(() => document.referrer)).not.toMatch(/SL4/i);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()),
    ...(await caches.keys()),
    document.cookie,
    JSON.stringify(history.state ?? ''),
  ]);
  expect(kept.join('')).not.toMatch(/SL4|2JB/i);
});
