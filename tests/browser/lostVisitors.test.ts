import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from '../support/openSite.ts';

const site = openSite();

describe('an address with another name of a council', () => {
  test.each([
    ['/councils/bcp/', '/councils/bournemouth-christchurch-and-poole/'],
    ['/councils/woking/', '/councils/surrey/'],
  ])('%s leads to %s', async (path, target) => {
    const page = await site.visit(path);
    await page.waitForURL(`**${target}`);
  });

  test('leads on without JavaScript too, and the back button does not come to a halt there', async () => {
    const page = await site.visit('/about/', { ...SCREENS.desktop, javaScriptEnabled: false });
    await page.goto(new URL('/councils/banes/', page.url()).href);
    await page.waitForURL('**/councils/bath-and-north-east-somerset/');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/about/');
  });

  test('that is several councils’ offers each', async () => {
    const page = await site.visit('/councils/newport/');
    const links = page.getByRole('main').getByRole('link');
    expect(await links.allTextContents()).toEqual(['Isle of Wight', 'Telford and Wrekin']);
  });
});

describe('an address that is nearly right', () => {
  test.each([
    ['/councils/Wokingham', '/councils/wokingham/'],
    ['/councils/WOKINGHAM/', '/councils/wokingham/'],
    ['/councils/stockton_on_tees/', '/councils/stockton-on-tees/'],
    ['/Councils/North%20Yorkshire', '/councils/north-yorkshire/'],
    ['/councils/BCP', '/councils/bournemouth-christchurch-and-poole/'],
    ['/Inspections/Wokingham-2019-03/', '/inspections/wokingham-2019-03/'],
    ['/councils/wokingham/index.htm', '/councils/wokingham/'],
    ['/GLOSSARY', '/glossary/'],
  ])('%s goes on to %s', async (path, target) => {
    const page = await site.getLost(path);
    await page.waitForURL(`**${target}`);
  });

  test('keeps the place on the page', async () => {
    const page = await site.getLost('/councils/Wokingham/#history');
    await page.waitForURL('**/councils/wokingham/#history');
  });
});

describe('an address that is misspelt', () => {
  test.each([
    ['/councils/wokinham/', 'Wokingham'],
    ['/wandswoth', 'Wandsworth'],
    ['/councils/wolverhamton/', 'Wolverhampton'],
    ['/inspections/wolverhamton-2021-09/', 'Wolverhampton'],
    ['/council/chelsea', 'Kensington and Chelsea'],
  ])('%s offers %s, and does not go there by itself', async (path, name) => {
    const page = await site.getLost(path);
    const offer = page.getByRole('status').filter({ hasText: 'Did you mean:' });
    await offer.getByRole('link', { name }).first().waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found');
    expect(await offer.textContent()).toContain(`There is no page at “${path}”.`);
    await offer.getByRole('link', { name }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
  });
});

describe('an address that means nothing', () => {
  test.each([
    ['HTML', '/councils/<img src=x onerror=alert(1)>/'],
    ['emoji', '/councils/🙂🙂🙂/'],
    ['right-to-left text', '/councils/مجلس/'],
    ['signs that turn text around', '/councils/\u202eegdirbma/'],
    ['broken signs', '/councils/%E0%A4%A/'],
    ['SQL', "/councils/' OR 1=1; DROP TABLE councils; --/"],
    ['another host', '/councils/..%2f..%2fexample.org/'],
    ['10,000 letters', `/councils/${'x'.repeat(10_000)}/`],
  ])('is answered as text: %s', async (_, path) => {
    const page = await site.getLost(path);
    await page.getByText('There is no page at').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect((await page.getByRole('main').innerText()).length).toBeLessThan(1500);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    expect(await page.getByRole('main').getByRole('link', { name: 'All councils, A to Z' }).isVisible()).toBe(true);
  });

  test('does not make the page wider than a phone', async () => {
    const page = await site.getLost(`/councils/${'x'.repeat(300)}/`, SCREENS.phone);
    await page.getByText('There is no page at').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('still shows the ways on without JavaScript', async () => {
    const page = await site.getLost('/councils/Wokingham', { ...SCREENS.desktop, javaScriptEnabled: false });
    await page.getByRole('main').getByRole('link', { name: 'All councils, A to Z' }).click();
    await page.waitForURL('**/councils/');
  });
});

test('a keyboard reaches the offered council before anything else on the page', async () => {
  const page = await site.getLost('/councils/wokinham/');
  await page.getByRole('main').getByRole('link', { name: 'Wokingham' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // skips to the content
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/councils/wokingham/');
});
