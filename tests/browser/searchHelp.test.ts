import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from '../support/openSite.ts';
import { ask, parts, said } from '../support/searchPage.ts';

const site = openSite();

/** What the browser says of what cannot be had, once a test has taken the network away. */
const NO_NETWORK = /ERR_INTERNET_DISCONNECTED|Failed to (?:fetch|load)|did not get/;

describe('words that find nothing', () => {
  test('of which one is misspelt are corrected, and lead on', async () => {
    const page = await site.visit('/search/?q=autizm+asessment');
    expect(await said(page, /Nothing/)).toContain('all the words “autizm asessment”');
    await parts(page).advice.getByRole('link', { name: 'Search for “autism assessment”' }).click();
    expect(await said(page, /results for/)).toContain('“autism assessment”');
  });

  test.each([
    ['wokingam', 'Wokingham: report card'],
    ['transprt', 'Theme: Home-to-school transport'],
    ['Wokingham zebra', 'Search for “Wokingham”'],
    ['qqqqqq', 'All councils, A to Z'],
  ])('“%s” are answered with “%s”', async (typed, offered) => {
    const page = await site.visit('/search/');
    await ask(page, typed);
    await said(page, /Nothing here has/);
    expect(await parts(page).results.count()).toBe(0);
    expect(await parts(page).advice.getByRole('link', { name: offered }).count()).toBe(1);
  });

  test('only because of the filters are offered without them', async () => {
    const page = await site.visit('/search/?q=therapies&year=2016&formal=area-for-improvement');
    await said(page, /fits the filters/);
    await parts(page).advice.getByRole('link', { name: 'The same words without filters' }).click();
    await said(page, /results for “therapies”\.$/);
  });
});

describe('bad input', () => {
  test.each([
    ['', 'Type a word'],
    ['x', 'One letter'],
    ['🙂', 'no word'],
    ['a'.repeat(10_000), 'too long'],
    ['مرحبا', 'The pages are in English'],
    ['<img src=x onerror=alert(1)>', 'Nothing here has'],
    ["Robert'); DROP TABLE councils;--", 'Nothing here has'],
    ['RG40 1BN', 'looks like a postcode'],
  ])('“%.40s” gets a sentence that helps', async (typed, sentence) => {
    const page = await site.visit('/search/');
    await ask(page, typed);
    await said(page, new RegExp(sentence));
    expect(await page.locator('main img').count()).toBe(0);
    expect(await parts(page).results.count()).toBe(0);
  });

  test('in an address is shown as text, and what is unknown there is left out', async () => {
    const script = encodeURIComponent('"><script>alert(1)</script>');
    const page = await site.visit(`/search/?q=${script}&theme=${script}&kind=rumour&sort=worst`);
    await said(page, /Nothing here has/);
    expect(await page.locator('main script:not([src])').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Remove/ }).count()).toBe(0);
  });

  test('that looks like a postcode is neither searched for nor put into an address', async () => {
    const page = await site.visit('/search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await ask(page, 'RG40 1BN');
    await said(page, /postcode/);
    expect([...asked, page.url()].filter((address) => /RG40/i.test(address))).toEqual([]);
  });
});

test('a visitor who is offline is told so, and can search when connected again', async () => {
  const page = await site.visit('/search/', SCREENS.desktop, NO_NETWORK);
  await page.context().setOffline(true);
  await ask(page, 'therapies');
  await said(page, /Are you offline\?/);
  await page.context().setOffline(false);
  await ask(page, 'therapies');
  await said(page, /results for/);
});
