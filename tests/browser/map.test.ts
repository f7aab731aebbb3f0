import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { measureShift } from '../support/measureShift.ts';
import { openSite, SCREENS } from '../support/openSite.ts';

const site = openSite();

/** The hexagon of a council on the first map of the page. */
function hexagon(page: Page, council: string) {
  return page.locator('[data-map]').first().locator(`a.chart-tile[href="/councils/${council}/"]`);
}

/** The place where the map tells of a council. */
function told(page: Page) {
  return page.locator('[data-map-told]').first();
}

/** Where the keyboard is: the address of a hexagon, or what a link says. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    return (at instanceof SVGElement ? at.getAttribute('href') : at?.textContent?.trim()) ?? '';
  });
}

async function path(page: Page): Promise<string> {
  return new URL(page.url()).pathname;
}

describe('a journalist with a mouse', () => {
  test('points at a hexagon and reads the verdict beside the map, which covers nothing of it', async () => {
    const page = await site.visit('/map/local-area-2016/');
    expect(await told(page).textContent()).toContain('Point at a hexagon or tap it');
    await hexagon(page, 'wokingham').hover();
    expect(await told(page).textContent()).toMatch(
      /Wokingham\.\s+In March 2019, inspectors found significant weaknesses\./,
    );
    const [words, map] = [await told(page).boundingBox(), await page.locator('svg.chart-map').boundingBox()];
    expect(words?.x).toBeGreaterThanOrEqual((map?.x ?? 0) + (map?.width ?? Number.POSITIVE_INFINITY));
    expect(await page.locator('[aria-live=polite]').count(), 'a mouse has nothing read out').toBe(0);
  });

  test('opens the card with one click', async () => {
    const page = await site.visit('/map/');
    await hexagon(page, 'wokingham').click();
    await page.waitForURL('**/councils/wokingham/');
  });

  test('chooses what the map shows by links, each with an address of its own', async () => {
    const page = await site.visit('/map/');
    const choose = async (name: string, at = 0) => {
      await page.getByRole('navigation', { name: 'What the map shows' }).getByRole('link', { name }).nth(at).click();
      await page.waitForLoadState();
      expect(await page.locator('#layers [aria-current=page]').allTextContents()).toEqual([
        expect.stringContaining(name),
      ]);
      return await path(page);
    };
    expect(await choose('Outcomes', 1)).toBe('/map/local-area-2016/');
    expect(await choose('Revisits')).toBe('/map/local-area-2016/revisit/');
    expect(await choose('Time since the last visit')).toBe('/map/age/');
    await page.getByText('A theme', { exact: true }).click();
    expect(await choose('Mental health')).toBe('/map/themes/mental-health/');
    await page.goBack();
    expect(await path(page)).toBe('/map/age/');
  });
});

describe('a person with a keyboard', () => {
  test('comes to the map by one stop, walks over it with the arrows and opens a card', async () => {
    const page = await site.visit('/map/');
    await page.locator('.told a').focus();
    await page.keyboard.press('Tab');
    const first = await focused(page);
    expect(first).toMatch(/^\/councils\//);
    expect(await told(page).locator('[aria-live=polite]').textContent()).toMatch(/\w+\.\s+\w+/);
    const before = await told(page).textContent();
    await page.keyboard.press('ArrowDown');
    const second = await focused(page);
    expect(second).not.toBe(first);
    expect(await told(page).textContent()).not.toBe(before);
    await page.keyboard.press('Tab');
    expect(await focused(page), 'the next stop is behind the map').toBe('The map as a table');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page), 'and the way back leads to where one was').toBe(second);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${second}`);
  });

  test('stays on the edge of the map where there is no hexagon further on', async () => {
    const page = await site.visit('/map/');
    await hexagon(page, 'northumberland').focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toMatch(/^\/councils\//);
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('x');
    expect(await focused(page)).toMatch(/^\/councils\//);
  });

  test('goes on from the choice that was made, not from the top of the next page', async () => {
    const page = await site.visit('/map/');
    await page.locator('#layers').getByRole('link', { name: 'Revisits' }).press('Enter');
    await page.waitForURL('**/revisit/#layers');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Outcomes');
  });

  test('walks over each of two maps by itself', async () => {
    const page = await site.visit('/map/themes/leadership-and-strategy/');
    const stops = await page
      .locator('[data-map]')
      .evaluateAll((maps) => maps.map((map) => map.querySelectorAll('a.chart-tile[tabindex="0"]').length));
    expect(stops).toEqual([1, 1]);
  });
});

describe('a parent with a phone', () => {
  test('taps once to read, and then opens the card by the link', async () => {
    const page = await site.visit('/map/', SCREENS.phone);
    await hexagon(page, 'wokingham').tap();
    expect(await path(page)).toBe('/map/');
    expect(await told(page).textContent()).toContain('Wokingham.');
    await hexagon(page, 'reading').tap();
    expect(await path(page)).toBe('/map/');
    await told(page).getByRole('link', { name: 'Open the card of Reading' }).tap();
    await page.waitForURL('**/councils/reading/');
  });

  test('may tap the same hexagon a second time instead', async () => {
    const page = await site.visit('/map/', SCREENS.phone);
    await hexagon(page, 'wokingham').tap();
    await hexagon(page, 'wokingham').tap();
    await page.waitForURL('**/councils/wokingham/');
  });

  test.each(['/map/', '/map/local-area-2016/revisit/', '/map/themes/leadership-and-strategy/'])(
    'sees the words of %s stay where they are, whatever council they are about',
    async (address) => {
      const page = await site.visit(address, SCREENS.phone);
      const top = () =>
        page
          .locator('svg.chart-map')
          .first()
          .evaluate((map) => map.getBoundingClientRect().top + scrollY);
      const before = await top();
      for (const council of ['bournemouth-christchurch-and-poole', 'york', 'isles-of-scilly']) {
        await hexagon(page, council).tap();
        expect(await top(), council).toBe(before);
      }
    },
  );
});

describe('a parent without JavaScript', () => {
  test.each(['/map/', '/map/age/', '/map/local-area-2016/revisit/', '/map/themes/mental-health/'])(
    'has the whole map at %s, its key and its table, and no words that do nothing',
    async (address) => {
      const page = await site.visit(address, { ...SCREENS.desktop, javaScriptEnabled: false });
      const maps = await page.locator('svg.chart-map').count();
      expect(maps).toBeGreaterThan(0);
      expect(await page.locator('a.chart-tile').count()).toBe(153 * maps);
      expect(await told(page).isVisible()).toBe(false);
      await page.getByText('The map as a table').first().click();
      expect(await page.locator('tbody').first().locator('tr:visible').count()).toBe(153);
    },
  );
});

test('a screen reader hears regions between the councils', async () => {
  const page = await site.visit('/map/');
  const regions = page.locator('svg.chart-map').getByRole('group');
  expect(await regions.count()).toBe(9);
  const london = page.getByRole('group', { name: 'London', exact: true }).getByRole('link');
  expect(await london.count()).toBe(33);
});

test('the page does not jump when the script comes', async () => {
  const page = await site.visit('/map/');
  expect(await measureShift(page)).toBeLessThan(0.02);
});
