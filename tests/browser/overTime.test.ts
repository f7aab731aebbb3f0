import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from '../support/openSite.ts';

const site = openSite();
const HINT = /^\s*Point at a mark to read which visit it is/;

/** The drawing of visits under one framework, by its place on the page. */
function timeline(page: Page, at: number) {
  return page.locator('[data-timeline]').nth(at);
}

function line(page: Page, at = 0) {
  return timeline(page, at).locator('[data-timeline-line]');
}

/** The marks of a rail that can be seen; a phone and a wide screen each have their own drawing. */
function marks(page: Page, at = 0, rail = 0) {
  return timeline(page, at).locator('svg:visible').locator('[data-rail]').nth(rail).locator('a');
}

/** What the mark in focus says. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.activeElement?.closest('[data-rail] a')?.querySelector('title')?.textContent ?? undefined,
  );
}

/** Presses Tab until a mark has the focus. */
async function tabToMark(page: Page): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await focused(page)) return;
    await page.keyboard.press('Tab');
  }
}

describe('a journalist with a mouse', () => {
  test('points at a mark and reads which visit it is, and reads the hint again when the mouse goes away', async () => {
    const page = await site.visit('/over-time/');
    expect(await line(page).textContent()).toMatch(HINT);
    const mark = marks(page).nth(40);
    await mark.hover();
    expect(await line(page).textContent()).toBe(await mark.locator('title').textContent());
    expect(await line(page).textContent()).toMatch(/^[A-Z].+, .*20\d\d: (had to|did not have to) write a plan$/);
    await page.getByRole('heading', { level: 1 }).hover();
    expect(await line(page).textContent()).toMatch(HINT);
  });

  test('opens the visit with a click', async () => {
    const page = await site.visit('/over-time/');
    const mark = marks(page, 1).first();
    const href = await mark.getAttribute('href');
    await mark.click();
    await page.waitForURL(`**${href}`);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test('sees nothing move while marks are pointed at', async () => {
    const page = await site.visit('/over-time/');
    const depth = () =>
      timeline(page, 0)
        .locator('details')
        .evaluate((details) => details.getBoundingClientRect().top + scrollY);
    const before = await depth();
    await marks(page, 0, 1).nth(20).hover();
    expect(await line(page).textContent()).not.toMatch(HINT);
    expect(await depth()).toBe(before);
  });
});

describe('a parent with a keyboard only', () => {
  test('has one stop for each rail, and passes the others by', async () => {
    const page = await site.visit('/over-time/');
    await tabToMark(page);
    const seen: (string | undefined)[] = [];
    while (await focused(page)) {
      seen.push(await focused(page));
      await page.keyboard.press('Tab');
    }
    expect(seen).toHaveLength(2);
    expect(await page.locator('[data-rail] a[tabindex="0"]:visible').count()).toBe(4);
  });

  test('reaches each mark of a rail with the arrows, and reads it', async () => {
    const page = await site.visit('/over-time/');
    const all = await marks(page, 1).locator('title').allTextContents();
    expect(all.length).toBeGreaterThanOrEqual(97);
    await marks(page, 1).first().focus();
    const reached = new Set<string | undefined>();
    const walk = async (key: string) => {
      for (let before: string | undefined; before !== (await focused(page)); ) {
        before = await focused(page);
        reached.add(before);
        expect(await line(page, 1).textContent()).toBe(before);
        await page.keyboard.press(key);
      }
    };
    // Up each column from its foot: columns are as far apart as their first marks.
    const feet = await marks(page, 1).evaluateAll((links) => {
      const lowest = Math.max(...links.map((link) => link.getBoundingClientRect().top));
      return links.filter((link) => link.getBoundingClientRect().top > lowest - 3).length;
    });
    for (let column = 0; column < feet; column += 1) {
      const foot = marks(page, 1).and(page.locator('[tabindex="0"]'));
      const name = await foot.locator('title').textContent();
      await walk('ArrowUp');
      await marks(page, 1)
        .filter({ hasText: name ?? '' })
        .first()
        .focus();
      await page.keyboard.press('ArrowRight');
    }
    expect(all.filter((name) => !reached.has(name))).toEqual([]);
  });

  test('goes to the first and the last visit, opens one, and comes back to where the rail was left', async () => {
    const page = await site.visit('/over-time/');
    const all = await marks(page).locator('title').allTextContents();
    await marks(page).first().focus();
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(all.at(-1));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(all.at(-1));
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(all[0]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/inspections/**');
  });

  test('can pass the drawing by', async () => {
    const page = await site.visit('/over-time/');
    await page
      .getByRole('link', { name: /^Skip the drawing of \d+ visits$/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('The visits as a table');
  });
});

describe('a parent with a phone', () => {
  test('opens a visit with a tap, on a page that does not scroll sideways', async () => {
    const page = await site.visit('/over-time/', SCREENS.phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const mark = marks(page).nth(30);
    const href = await mark.getAttribute('href');
    const box = await mark.locator('circle').boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(23.9);
    await mark.tap();
    await page.waitForURL(`**${href}`);
  });

  test('moves down from quarter to quarter where a keyboard is there', async () => {
    const page = await site.visit('/over-time/', SCREENS.phone);
    const place = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    await marks(page).first().focus();
    const first = await focused(page);
    const top = (await place()) + (await page.evaluate(() => scrollY));
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(first);
    expect((await place()) + (await page.evaluate(() => scrollY))).toBeGreaterThan(top + 20);
  });
});

describe('a parent without JavaScript', () => {
  test('has every mark as a link, every table, and no hint that nothing follows', async () => {
    const page = await site.visit('/over-time/', { ...SCREENS.desktop, javaScriptEnabled: false });
    const links = page.locator('[data-rail] a:visible');
    expect(await links.count()).toBeGreaterThanOrEqual(309);
    expect(await page.locator('[data-rail] a[tabindex]').count()).toBe(0);
    expect(await page.locator('[data-timeline-line]:visible').count()).toBe(0);
    await page.getByText('The visits as a table').first().click();
    expect(await page.locator('details[open] tbody tr').count()).toBeGreaterThanOrEqual(209);
  });
});

test('paper has the drawings and no hint', async () => {
  const page = await site.visit('/over-time/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-timeline-line]:visible').count()).toBe(0);
  expect(await page.locator('main svg.chart:visible').count()).toBe(7);
});
