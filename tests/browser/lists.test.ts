import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { measureShift } from '../support/measureShift.ts';
import { openSite, SCREENS } from '../support/openSite.ts';

const site = openSite();

function menu(page: Page, label: string) {
  return page.getByRole('main').getByRole('combobox', { name: label });
}

/** The entries that can be seen. */
function entries(page: Page) {
  return page.locator('[data-list] li:visible');
}

/** The sentence over the list. */
function status(page: Page) {
  return page.locator('[data-list]').getByRole('status');
}

async function queryOf(page: Page): Promise<string> {
  return new URL(page.url()).search;
}

describe('a journalist with a mouse', () => {
  test('narrows the councils by region and outcome, and the address says so', async () => {
    const page = await site.visit('/councils/');
    const all = await entries(page).count();
    expect(all).toBeGreaterThanOrEqual(160);
    expect(await status(page).textContent()).toContain(`All ${all} councils.`);

    await menu(page, 'Region').selectOption({ label: 'London' });
    expect(await queryOf(page)).toBe('?region=london');
    expect(await entries(page).count()).toBe(33);
    expect(await status(page).textContent()).toBe(`33 of ${all} councils. Region: London.`);

    await menu(page, 'Outcome').selectOption('inconsistent');
    expect(await queryOf(page)).toBe('?region=london&outcome=inconsistent');
    const texts = await entries(page).allTextContents();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !text.includes('Inconsistent experiences'))).toEqual([]);
    expect(await status(page).textContent()).toContain('(Inspections from 2023)');
  });

  test('sees no heading and no letter without a council', async () => {
    const page = await site.visit('/councils/?letter=w');
    expect(await page.locator('main h2:visible').allTextContents()).toEqual(['W']);
    expect(await page.getByRole('navigation', { name: 'Letters' }).getByRole('link').allTextContents()).toEqual(['W']);
  });

  test('goes back through what was chosen, and forward again', async () => {
    const page = await site.visit('/councils/');
    await menu(page, 'Region').selectOption('london');
    await page.waitForTimeout(1100);
    await menu(page, 'First letter').selectOption('b');
    expect(await entries(page).count()).toBe(5);
    await page.goBack();
    expect(await entries(page).count()).toBe(33);
    expect(await menu(page, 'First letter').inputValue()).toBe('');
    await page.goBack();
    expect(await menu(page, 'Region').inputValue()).toBe('');
    expect(await entries(page).count()).toBeGreaterThan(100);
    await page.goForward();
    expect(await menu(page, 'Region').inputValue()).toBe('london');
  });

  test('comes back from a card to the list as it was', async () => {
    const page = await site.visit('/councils/?region=london');
    await page.getByRole('main').getByRole('link', { name: 'Barnet' }).click();
    await page.waitForURL('**/councils/barnet/');
    await page.goBack();
    await page.waitForURL('**/councils/?region=london');
    await expect.poll(() => entries(page).count()).toBe(33);
    expect(await menu(page, 'Region').inputValue()).toBe('london');
  });

  test('narrows the inspections by year, kind and outcome, and the counts follow', async () => {
    const page = await site.visit('/inspections/?year=2019&outcome=sufficient-progress-all');
    const shown = await entries(page).count();
    expect(shown).toBeGreaterThan(0);
    expect(await page.locator('main h2:visible:not(#words)').allTextContents()).toEqual([
      'Local area SEND inspections, 2016 to 2022',
    ]);
    const [heading] = await page.locator('main h3:visible').allTextContents();
    expect(heading).toMatch(new RegExp(`^2019 \\(${shown} of \\d+ visits\\)$`));
    await menu(page, 'Kind of inspection').selectOption('area-send-2023');
    expect(await entries(page).count()).toBe(0);
    expect(await status(page).textContent()).toMatch(/^No visit fits all of this\. Year: 2019\./);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await queryOf(page)).toBe('');
    expect(await entries(page).count()).toBeGreaterThanOrEqual(309);
    expect(await page.locator('main h3:visible').first().textContent()).toMatch(/^\d{4} \(\d+ visits?\)$/);
  });
});

describe('an address that was handed on', () => {
  test.each([
    ['/councils/?region=mordor', 'This list has no region “mordor”, so that was left out. All'],
    [
      '/councils/?outcome=inadequate&region=london',
      'This list has no outcome “inadequate”, so that was left out. 33 of',
    ],
    ['/inspections/?year=1066', 'This list has no year “1066”, so that was left out. All'],
  ])('%s is answered: %s', async (path, sentence) => {
    const page = await site.visit(path);
    expect(await status(page).textContent()).toContain(sentence);
    expect(await entries(page).count()).toBeGreaterThan(0);
  });

  test.each([
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['SQL', "' OR 1=1; DROP TABLE councils; --"],
    ['emoji', '🙂🙂🙂'],
    ['right-to-left text, and a sign that turns text around', 'مجلس \u202e gnihton'],
    ['thousands of letters', 'x'.repeat(7_000)],
  ])('may hold anything, which is shown as text: %s', async (_, text) => {
    const asked = encodeURIComponent(text);
    const page = await site.visit(`/councils/?region=${asked}&name=${asked}`);
    await page.getByText('You looked for').waitFor();
    expect(await entries(page).count()).toBeGreaterThan(100);
    expect(await page.locator('main img').count()).toBe(0);
    expect(((await page.getByRole('main').innerText()) ?? '').length).toBeLessThan(40_000);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });

  test('is forgiving: a region may be written as people write it', async () => {
    const page = await site.visit('/councils/?region=South+East');
    expect(await menu(page, 'Region').inputValue()).toBe('south-east');
  });

  test('with a name offers the councils that it may mean', async () => {
    const page = await site.visit('/councils/?name=wokingam');
    const offer = page.getByRole('status').filter({ hasText: 'You looked for “wokingam”. Did you mean:' });
    expect(await offer.getByRole('link').first().textContent()).toBe('Wokingham');
    await offer.getByRole('link').first().click();
    await page.waitForURL('**/councils/wokingham/');
  });

  test('with a postcode loses it at once, and nothing was sent', async () => {
    const page = await site.visit('/councils/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluate(() => history.replaceState(null, '', '?name=RG40+1BN'));
    await page.reload();
    await page.getByText('You looked for').waitFor();
    expect(await queryOf(page)).toBe('');
    expect(asked.filter((address) => /RG40/.test(address))).toHaveLength(1); // the address itself
  });
});

describe('a parent with a keyboard only', () => {
  test('chooses from the menus, hears how many are left, and shows all again', async () => {
    const page = await site.visit('/councils/');
    for (let presses = 0; presses < 12; presses += 1) {
      if (await menu(page, 'Region').evaluate((select) => select === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('London');
    expect(await menu(page, 'Region').inputValue()).toBe('london');
    expect(await entries(page).count()).toBe(33);
    for (const _ of ['First letter', 'Outcome', 'Show all']) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Show all');
    await page.keyboard.press('Enter');
    expect(await entries(page).count()).toBeGreaterThan(100);
    // The button is gone; the focus must not be lost with it.
    expect(await menu(page, 'Region').evaluate((select) => select === document.activeElement)).toBe(true);
  });

  test('runs through a menu with the arrows in one step of the history', async () => {
    const page = await site.visit('/');
    await page.goto(new URL('/councils/', page.url()).href);
    await menu(page, 'Region').focus();
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
    expect(await queryOf(page)).toBe('?region=london');
    await page.goBack();
    expect(await queryOf(page)).toBe('');
    expect(new URL(page.url()).pathname).toBe('/councils/');
  });
});

describe('a parent with a phone', () => {
  test.each(['/councils/?region=yorkshire-and-the-humber&outcome=none-area-send-2023', '/inspections/?year=2021'])(
    'has %s without scrolling sideways',
    async (path) => {
      const page = await site.visit(path, SCREENS.phone);
      expect(await entries(page).count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      for (const select of await page.locator('main select').all())
        expect((await select.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    },
  );
});

describe('a parent without JavaScript', () => {
  test.each(['/councils/?region=london&name=poole', '/inspections/?year=2019'])(
    'has the whole list at %s, and no menu that does nothing',
    async (path) => {
      const page = await site.visit(path, { ...SCREENS.desktop, javaScriptEnabled: false });
      expect(await entries(page).count()).toBeGreaterThanOrEqual(160);
      expect(await page.locator('main select:visible').count()).toBe(0);
      expect(await status(page).textContent()).toMatch(/All \d+ (councils|visits)\./);
    },
  );
});

test('paper has what the screen shows, and says what was chosen', async () => {
  const page = await site.visit('/councils/?region=london');
  await page.emulateMedia({ media: 'print' });
  expect(await entries(page).count()).toBe(33);
  expect(await page.locator('main select:visible').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Show all' }).isVisible()).toBe(false);
  expect(await status(page).isVisible()).toBe(true);
});

test('the page does not jump when the menus come', async () => {
  const page = await site.visit('/councils/');
  expect(await measureShift(page)).toBeLessThan(0.02);
});
