import { describe, expect, test } from 'vitest';
import { enlargeText } from '../support/enlargeText.ts';
import { openSite, SCREENS } from '../support/openSite.ts';
import { TEMPLATES } from '../support/templates.ts';

const site = openSite();

describe('at a width of 320 pixels, which is 400 % enlargement', () => {
  test.each(TEMPLATES)('%s needs no scrolling sideways', async (path) => {
    const page = await site.visit(path, SCREENS.narrow);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('on a narrow phone with text of twice the size', () => {
  test.each(TEMPLATES)('%s needs no scrolling sideways', async (path) => {
    const page = await site.visit(path, SCREENS.narrow);
    await enlargeText(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('on paper', () => {
  test('a council’s card prints without the ways to other pages', async () => {
    const page = await site.visit('/councils/wokingham/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('combobox').isVisible()).toBe(false);
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });
});
