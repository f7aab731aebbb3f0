import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from '../support/openSite.ts';
import { ask, parts, said } from '../support/searchPage.ts';

const site = openSite();

describe('a journalist', () => {
  test('searches the text of every page and opens the finding itself, at its own place', async () => {
    const page = await site.visit('/search/');
    await ask(page, 'joint commissioning');
    expect(await said(page, /results for/)).toMatch(/^\d+ results for “joint commissioning”\.$/);
    const finding = parts(page)
      .results.filter({ hasText: /(strength|weakness|progress), joint commissioning/ })
      .first();
    expect(await finding.locator('mark').first().textContent()).toMatch(/^joint commissioning$/i);
    const link = finding.getByRole('link');
    const [council = ''] = ((await link.textContent()) ?? '').split(',');
    await link.click();
    await page.waitForURL(/\/inspections\/.+#(strength|weakness|progress)-joint-commissioning/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(council);
    expect(await page.locator(':target').textContent()).toMatch(/joint commissioning/i);
  });

  test('narrows by what inspectors found, sees how many are left, and puts the newest first', async () => {
    const page = await site.visit('/search/?q=autism+assessment');
    const all = await said(page, /results for/);
    await page.getByRole('checkbox', { name: /^Weakness/ }).check();
    const narrowed = await said(page, /fit the filters/);
    const [left, of] = narrowed.match(/\d+/g) ?? [];
    expect(all).toContain(`${of} results`);
    expect(await page.getByRole('checkbox', { name: `Weakness (${left})` }).count()).toBe(1);
    await page.getByLabel('Order').selectOption('newest');
    await page.waitForURL(/\?q=autism\+assessment&kind=weakness&sort=newest$/);
    await said(page, /fit the filters/);
    const years = (await parts(page).results.getByRole('link').allTextContents()).map((title) =>
      Number(/ (\d{4}):/.exec(title)?.[1]),
    );
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });

  test('goes back, step by step, to what was asked before', async () => {
    const page = await site.visit('/search/');
    await ask(page, 'transport');
    const first = await said(page, /transport/);
    await page.getByLabel('Region').selectOption('north-west');
    await said(page, /the filters/);
    await ask(page, 'therapies');
    await said(page, /therapies/);
    await page.goBack();
    await said(page, /transport.*the filters/);
    await page.goBack();
    expect(await said(page, /transport”\.$/)).toBe(first);
    expect(await page.getByLabel('Region').inputValue()).toBe('');
    await page.goBack();
    await said(page, /Type a word/);
    expect(await parts(page).results.count()).toBe(0);
  });

  test('hands a search with its filters on as an address', async () => {
    const page = await site.visit('/search/?q=therapies&framework=area-send-2023&kind=strength&sort=oldest');
    expect(await said(page, /fit the filters/)).toContain('“therapies”');
    expect(await parts(page).box.inputValue()).toBe('therapies');
    expect(await page.getByRole('checkbox', { name: /^Strength/ }).isChecked()).toBe(true);
    expect(await page.getByLabel('Order').inputValue()).toBe('oldest');
  });

  test('browses without words: everything that areas were told in one year to act on urgently', async () => {
    const page = await site.visit('/search/?formal=priority-action&year=2024');
    expect(await said(page, /the filters/)).toMatch(/^\d+ of [\d,]+ results fit the filters\.$/);
    for (const title of await parts(page).results.getByRole('link').allTextContents())
      expect(title).toMatch(/2024: area for priority action/);
  });

  test('takes filters back one by one, and all at once', async () => {
    const page = await site.visit('/search/?q=therapies&kind=strength&year=2023');
    await said(page, /the filters/);
    await page.getByRole('button', { name: 'Remove filter: Strength' }).click();
    await page.waitForURL('**/search/?q=therapies&year=2023');
    await said(page, /the filters/);
    await page.getByRole('button', { name: /Remove filter: Year/ }).click();
    await page.waitForURL('**/search/?q=therapies');
    expect(await said(page, /therapies”\.$/)).toMatch(/^\d+ results/);
  });
});

describe('a council that is named', () => {
  test.each([
    ['Wokingham', 'Wokingham'],
    ['wokingham borough council', 'Wokingham'],
    ['BCP', 'Bournemouth, Christchurch and Poole'],
    ['Woking', 'Surrey'],
    ['Kent', 'Kent'],
    ['York', 'York'],
    ['City of London', 'City of London'],
    ['Bath and North East Somerset', 'Bath and North East Somerset'],
    ['Reading', 'Reading'],
    ['Newcastle upon Tyne', 'Newcastle upon Tyne'],
  ])('“%s” has its own card first, before the pages that mention it', async (typed, name) => {
    const page = await site.visit('/search/');
    await ask(page, typed);
    await said(page, /result/);
    expect(await parts(page).results.first().getByRole('link').textContent()).toBe(`${name}: report card`);
  });
});

describe('a parent with a keyboard only', () => {
  test('searches, shows more, and goes on at the first of the new results', async () => {
    const page = await site.visit('/search/?q=plans');
    await said(page, /results for/);
    expect(await parts(page).results.count()).toBe(10);
    await page.getByRole('button', { name: 'Show more results' }).focus();
    await page.keyboard.press('Enter');
    expect(await said(page, /Showing 20/)).toMatch(/^Showing 20 of [\d,]+ results\.$/);
    expect(
      await parts(page)
        .results.nth(10)
        .getByRole('link')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  test('takes a filter back and is not thrown to the top of the page', async () => {
    const page = await site.visit('/search/?q=plans&kind=strength');
    await said(page, /the filters/);
    await page.getByRole('button', { name: /Remove filter/ }).focus();
    await page.keyboard.press('Enter');
    await said(page, /plans”\.$/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Narrow the results');
  });

  test('finds as many results as before when coming back from one of them', async () => {
    const page = await site.visit('/search/?q=plans');
    await said(page, /results for/);
    await page.getByRole('button', { name: 'Show more results' }).click();
    await said(page, /Showing 20/);
    await parts(page).results.nth(15).getByRole('link').click();
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
    await page.goBack();
    await parts(page).results.nth(15).waitFor();
    expect(await parts(page).results.count()).toBe(20);
  });
});

describe('a parent with a phone', () => {
  test('has the filters folded away, and is told how many are on', async () => {
    const page = await site.visit('/search/?q=therapies', SCREENS.phone);
    await said(page, /results/);
    expect(await page.getByRole('checkbox', { name: /^Strength/ }).isVisible()).toBe(false);
    await page.getByText('Narrow the results').tap();
    await page.getByRole('checkbox', { name: /^Strength/ }).tap();
    await said(page, /the filters/);
    await page.getByText('Narrow the results (1 on)').tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test('a visitor without JavaScript is led to the lists', async () => {
  const page = await site.visit('/search/', { ...SCREENS.desktop, javaScriptEnabled: false });
  const main = page.getByRole('main');
  expect(await main.getByRole('searchbox').isVisible()).toBe(false);
  await main.getByRole('link', { name: 'all themes' }).click();
  await page.waitForURL('**/themes/');
});

test('each answer belongs to the council, theme and kind that the filters say', async () => {
  const page = await site.visit('/search/?council=wokingham&kind=weakness&theme=leadership-and-strategy');
  await said(page, /the filters/);
  const titles = await parts(page).results.getByRole('link').allTextContents();
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles)
    expect(title).toMatch(/^Wokingham, .*: .*(weakness|area for).*, leadership and strategy$/);
});
