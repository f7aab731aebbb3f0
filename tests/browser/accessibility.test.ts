import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { enlargeText } from '../support/enlargeText.ts';
import { openSite, SCREENS } from '../support/openSite.ts';
import { TEMPLATES } from '../support/templates.ts';

const site = openSite();

/** The page once axe was put into it. */
type PageWithAxe = typeof globalThis & { readonly axe: typeof axe };

// `target-size` runs only where wcag22aa is named.
const EVERYTHING: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What can differ between a light and a dark page. */
const COLOURS: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe has against a part of the page, with the elements meant. */
async function judge(page: Page, runOnly = EVERYTHING, part = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ({ where, only }) => (globalThis as PageWithAxe).axe.run(where, { runOnly: only, resultTypes: ['violations'] }),
    { where: part, only: runOnly },
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

const ON_PAPER = 'on paper';

/** The ways in which a page may be shown in one window, each reached from the one before. */
const WAYS: readonly { way: string; show: (page: Page) => Promise<unknown> }[] = [
  { way: 'in light, where movement is welcome', show: (page) => page.emulateMedia({ reducedMotion: 'no-preference' }) },
  { way: 'in the dark', show: (page) => page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' }) },
  {
    way: 'in forced colours',
    show: (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
  },
  { way: ON_PAPER, show: (page) => page.emulateMedia({ media: 'print', forcedColors: 'none' }) },
  {
    way: 'with text of twice the size',
    show: async (page) => {
      await page.emulateMedia({ media: 'screen' });
      await enlargeText(page);
    },
  },
];

describe('axe finds nothing', () => {
  test.each(TEMPLATES)('%s, however it is shown', async (path) => {
    const page = await site.visit(path);
    const faults: string[] = [];
    for (const { way, show } of WAYS) {
      await show(page);
      // Nothing is tapped on paper, so what stands there need not have the size of a finger.
      const found = (await judge(page)).filter((fault) => way !== ON_PAPER || !fault.startsWith('target-size'));
      faults.push(...found.map((fault) => `${way}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test.each(TEMPLATES)('%s, on a phone and enlarged to 400 %%', async (path) => {
    expect(await judge(await site.visit(path, SCREENS.phone))).toEqual([]);
    expect(await judge(await site.visit(path, SCREENS.narrow))).toEqual([]);
  });
});

test('axe finds nothing while the list of councils is open', async () => {
  const page = await site.visit('/');
  await page.getByRole('combobox').pressSequentially('newp');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  // The open list covers what stands below it, which axe would take for too small to be hit.
  expect(await judge(page, EVERYTHING, 'search')).toEqual([]);
});

test.each([
  ['on a wide screen', SCREENS.desktop],
  ['in the dark', SCREENS.dark],
  ['on a phone', SCREENS.phone],
])('axe finds nothing while a postcode is answered %s', async (_, screen) => {
  const page = await site.visit('/', screen);
  await page.getByRole('combobox').pressSequentially('sl4');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await judge(page, EVERYTHING, 'search')).toEqual([]);
});

test.each([
  '/councils/?region=london&name=newport',
  '/councils/?region=mordor',
  '/inspections/?year=2019&outcome=inconsistent',
])('axe finds nothing in a narrowed list: %s', async (path) => {
  const page = await site.visit(path);
  if (path.includes('name=')) await page.getByText('You looked for').waitFor();
  expect(await judge(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await judge(page, COLOURS)).toEqual([]);
});

test.each([
  ['where councils stand side by side', '/compare/?councils=reading,wokingham,hillingdon', 'side by side'],
  ['where councils are still to be chosen', '/compare/?councils=reading,poole', 'Choose at least one more'],
])('axe finds nothing %s, on a desk and on a phone', async (_, path, words) => {
  const page = await site.visit(path);
  await page.getByRole('main').getByRole('status').filter({ hasText: words }).waitFor();
  expect(await judge(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await judge(page, COLOURS)).toEqual([]);
  const phone = await site.visit(path, SCREENS.phone);
  await phone.getByRole('main').getByRole('status').filter({ hasText: words }).waitFor();
  expect(await judge(phone)).toEqual([]);
});

test('axe finds nothing where a lost visitor is offered a council', async () => {
  const page = await site.getLost('/councils/wokinham/');
  await page.getByRole('main').getByRole('link', { name: 'Wokingham' }).waitFor();
  expect(await judge(page)).toEqual([]);
});

describe('axe finds nothing on the search page', () => {
  test.each([
    ['among the answers', '/search/?q=transport'],
    ['where filters are on', '/search/?q=plans&kind=weakness&region=south-east&sort=newest'],
    ['where nothing was found', '/search/?q=wokingam+autizm'],
  ])('%s, on a desk and on a phone with the filters unfolded', async (_, path) => {
    const page = await site.visit(path);
    await page.getByRole('main').getByRole('status').filter({ hasText: '“' }).waitFor();
    expect(await judge(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await judge(page, COLOURS)).toEqual([]);
    const phone = await site.visit(path, SCREENS.phone);
    await phone.getByRole('main').getByRole('status').filter({ hasText: '“' }).waitFor();
    await phone.getByText('Narrow the results').tap();
    expect(await judge(phone)).toEqual([]);
  });
});

describe.each([
  ['on a wide screen', SCREENS.desktop],
  ['in the dark', SCREENS.dark],
  ['on a phone', SCREENS.phone],
])('axe finds nothing in the form of an inspection %s', (_, screen) => {
  test('that is empty, and then with everything that is missing', async () => {
    const page = await site.visit('/contribute/new/', screen);
    await page.locator('#in-council').waitFor();
    expect(await judge(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add finding' }).click();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.locator('[data-part=summary] h2').waitFor();
    expect(await judge(page)).toEqual([]);
  });

  test('that is filled', async () => {
    const page = await site.visit('/contribute/new/?inspection=wokingham-2019-03', screen);
    await page.locator('#in-findings-0').waitFor();
    await page.locator('[data-part=preview] .findings').first().waitFor();
    expect(await judge(page)).toEqual([]);
  });
});
