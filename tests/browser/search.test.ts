import { expect, test } from 'vitest';
import { openSite } from '../support/openSite.ts';

const site = openSite();

test('a journalist searches the text of every page under the security policy, and opens what was found', async () => {
  const page = await site.visit('/search/');
  const main = page.getByRole('main');
  await main.getByRole('searchbox').fill('joint commissioning');
  await page.keyboard.press('Enter');
  const first = main.getByRole('listitem').getByRole('link').first();
  await first.waitFor();
  expect(await main.getByRole('status').textContent()).toMatch(/^\d+ pages for “joint commissioning”$/);
  const name = (await first.textContent()) ?? '';
  await first.click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.title()).toContain(name.split(' – ')[0]);
});

test('a search can be handed on as an address', async () => {
  const page = await site.visit('/search/?q=therapies');
  await page.getByRole('main').getByRole('listitem').first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('therapies');
});

test('words that no page has are answered in a sentence', async () => {
  const page = await site.visit('/search/?q=qqqqqq');
  await page.getByRole('status').filter({ hasText: 'No page has' }).waitFor();
});

test('what looks like code in an address is shown as text', async () => {
  const page = await site.visit(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await page
    .getByRole('status')
    .filter({ hasText: /pages? (for|has)/ })
    .waitFor();
  expect(await page.locator('main img').count()).toBe(0);
});
