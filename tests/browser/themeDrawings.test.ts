import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from '../support/openSite.ts';

const site = openSite();

describe('a reader who hears the page', () => {
  test('is told a theme and its numbers in one link of the drawing', async () => {
    const page = await site.visit('/themes/');
    const links = page.locator('.chart-balance:visible').first().getByRole('link');
    expect(await links.count()).toBeGreaterThan(40);
    const name =
      /^Leadership and strategy: a weakness in \d+ areas, in \d+ of them among the .+; a strength in \d+ areas$/;
    expect(await page.getByRole('link', { name }).first().isVisible()).toBe(true);
  });

  test('is told of each mark of a theme whose it is, and is led to its words', async () => {
    const page = await site.visit('/themes/co-production/');
    const mark = page.locator('.theme-regions').first().getByRole('link').first();
    expect(await mark.getAttribute('title')).toMatch(/^[^,]+, \w+ \d{4}: /);
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/inspections\/.+#/);
    expect(await page.locator(':target').innerText()).toContain('Co-production');
  });

  test('hears beside a council’s own findings how many similar councils had one', async () => {
    const page = await site.visit('/councils/bury/');
    const row = page.locator('.theme-table').getByRole('row', { name: /^Quality of EHC plans/ });
    expect(await row.getByRole('cell').first().textContent()).toMatch(/weakness.*\d+ of \d+\s+similar councils/s);
  });
});

test('marks of a theme are wide enough for a finger', async () => {
  const page = await site.visit('/themes/co-production/', SCREENS.phone);
  const boxes = await page
    .locator('.theme-regions a')
    .evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
  expect(boxes.length).toBeGreaterThan(20);
  expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
});

test.each([
  '/drawings/theme-balance-area-send-2023-london',
  '/drawings/similar-councils-bury',
  '/drawings/themes-by-council-local-area-2016',
  '/drawings/theme-co-production-area-send-2023',
])('%s can be taken away as numbers and as a picture', async (path) => {
  const page = await site.visit('/themes/');
  const [csv, svg] = await page.evaluate(
    (address) => Promise.all(['csv', 'svg'].map(async (end) => (await fetch(`${address}.${end}`)).text())),
    path,
  );
  expect(csv?.trim().split('\n').length).toBeGreaterThan(3);
  expect(svg).toContain('Creative Commons');
  expect(svg).not.toContain('<a ');
});
