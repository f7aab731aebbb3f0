import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from '../support/openSite.ts';

const site = openSite();

function box(page: Page) {
  return page.getByRole('combobox', { name: /council/i });
}

async function headingOf(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
}

describe('a parent with a mouse', () => {
  test('types a name on the home page, clicks on the council, and has its card', async () => {
    const page = await site.visit('/');
    await box(page).pressSequentially('wokingham');
    await page.getByRole('option', { name: 'Wokingham' }).first().click();
    await page.waitForURL('**/councils/wokingham/');
    expect(await headingOf(page)).toBe('Wokingham');
  });

  test.each([
    ['BCP', 'Bournemouth, Christchurch and Poole'],
    ['wokingam', 'Wokingham'],
    ['Woking', 'Surrey'],
    ['CHRISTCHURCH.', 'Bournemouth, Christchurch and Poole'],
    ['stockton on tees', 'Stockton-on-Tees'],
    ['rhondda', undefined],
  ])('is offered for "%s": %s', async (typed, offered) => {
    const page = await site.visit('/');
    await box(page).pressSequentially(typed);
    if (offered) await page.getByRole('option', { name: offered }).first().waitFor();
    else await page.getByRole('status').filter({ hasText: /./ }).first().waitFor();
    const options = await page.getByRole('option').allTextContents();
    expect(options.some((option) => offered && option.startsWith(offered))).toBe(offered !== undefined);
  });

  test('is offered each council where a name is in several', async () => {
    const page = await site.visit('/');
    await box(page).pressSequentially('richmond');
    await page.getByRole('option').nth(1).waitFor();
    const options = (await page.getByRole('option').allTextContents()).join('\n');
    expect(options).toContain('Richmond upon Thames');
    expect(options).toContain('North Yorkshire');
  });

  test('finds another council from the card of the first', async () => {
    const page = await site.visit('/councils/wokingham/');
    await box(page).pressSequentially('wandsworth');
    await page.getByRole('option', { name: 'Wandsworth' }).first().click();
    await page.waitForURL('**/councils/wandsworth/');
  });
});

describe('a parent with a keyboard only', () => {
  test('skips to the content, or reaches the box, moves with the arrows and opens the card with Enter', async () => {
    const page = await site.visit('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    for (
      let presses = 0;
      presses < 12 && !(await box(page).evaluate((input) => input === document.activeElement));
      presses += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.type('poole');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const reached = await box(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${reached}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/councils\/[^/]*poole\/$/);
  });

  test('opens the card with Enter alone when the name is clear', async () => {
    const page = await site.visit('/');
    await box(page).focus();
    await page.keyboard.type('Wolverhampton');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/councils/wolverhampton/');
  });

  test('closes the list with Escape and keeps what was typed', async () => {
    const page = await site.visit('/');
    await box(page).focus();
    await page.keyboard.type('wand');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await box(page).inputValue()).toBe('wand');
  });
});

describe('a parent with a phone', () => {
  test('finds the card by touch, and nothing is wider than the screen', async () => {
    const page = await site.visit('/', SCREENS.phone);
    await box(page).tap();
    await page.keyboard.type('stockton');
    await page.getByRole('option', { name: 'Stockton-on-Tees' }).tap();
    await page.waitForURL('**/councils/stockton-on-tees/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

describe('a parent without JavaScript', () => {
  test('is led by the box to the plain list, finds a town there, and reads the whole card', async () => {
    const page = await site.visit('/', { ...SCREENS.desktop, javaScriptEnabled: false });
    await page.locator('main form button[type=submit]').click();
    await page.waitForURL('**/councils/**');
    expect(
      await page.getByRole('listitem').filter({ hasText: 'Woking,' }).getByRole('link').first().textContent(),
    ).toBe('Surrey');
    await page.getByRole('main').getByRole('link', { name: 'Wokingham', exact: true }).click();
    expect(await headingOf(page)).toBe('Wokingham');
    expect(
      await page.getByText('There was no SEND strategy and action plan made with families').count(),
    ).toBeGreaterThan(0);
  });
});
