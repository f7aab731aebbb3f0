import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chosen, field, main, options, queryOf, says, status, table } from '../support/comparePage.ts';
import { openSite, SCREENS } from '../support/openSite.ts';

const site = openSite();
describe('a parent with a mouse', () => {
  test('adds two councils and sees them side by side; the address says so', async () => {
    const page = await site.visit('/compare/');
    await says(page, 'Choose two to six councils.');
    expect(await table(page).count()).toBe(0);

    await field(page).pressSequentially('readi');
    await options(page)
      .getByRole('button', { name: /^Reading/ })
      .click();
    await says(page, 'Reading was added. Choose at least one more council to put beside Reading.');
    expect(queryOf(page)).toBe('?councils=reading');

    await main(page).getByText('Similar to Reading, nearest first').waitFor();
    await main(page).getByRole('button', { name: 'Milton Keynes' }).click();
    await says(page, '2 councils side by side.');
    expect(queryOf(page)).toBe('?councils=reading,milton-keynes');
    expect(await table(page).getByRole('columnheader').count()).toBe(3);
  });

  test('takes a council away, and goes back and forward through the choices', async () => {
    const page = await site.visit('/compare/?councils=reading,wokingham,slough');
    await says(page, '3 councils side by side.');
    await chosen(page).filter({ hasText: 'Wokingham' }).click();
    await says(page, 'Wokingham was taken away. 2 councils side by side.');
    expect(queryOf(page)).toBe('?councils=reading,slough');
    await page.goBack();
    await says(page, '3 councils side by side.');
    expect(await chosen(page).count()).toBe(3);
    await page.goForward();
    await says(page, '2 councils side by side.');
  });

  test('finds councils of the same region and of the same kind', async () => {
    const page = await site.visit('/compare/?councils=barnet,camden');
    await main(page).getByText('In the same region: London').click();
    expect(await main(page).getByRole('button', { name: 'Hackney', exact: true }).isVisible()).toBe(true);
    await main(page).getByText('Of the same kind: London borough').click();
    await main(page).getByRole('button', { name: 'Hackney', exact: true }).last().click();
    await says(page, '3 councils side by side.');
    expect(queryOf(page)).toBe('?councils=barnet,camden,hackney');
  });

  test('sees the same table as on the page that is ready', async () => {
    const ready = await site.visit('/compare/reading/');
    const query = new URL(
      (await ready.getByRole('link', { name: 'Choose other councils' }).getAttribute('href')) ?? '',
      ready.url(),
    );
    const before = await ready.locator('.comparison').evaluate(tidy);
    const page = await site.visit(query.pathname + query.search);
    await says(page, '5 councils side by side.');
    expect(await page.locator('.comparison').evaluate(tidy)).toBe(before);
  });
});

/** What a part of the page holds, without white space that nobody sees. */
function tidy(part: Element): string {
  const text = part.innerHTML.replace(/\s+/g, ' ').replace(/> | </g, (edge) => edge.trim());
  return text.replace(/ (?:colspan|scope|class|href|aria-hidden|role)="[^"]*"/g, (attribute) =>
    / (class|href)/.test(attribute) ? attribute : '',
  );
}

test('a reporter takes away what is shown as a table, the same as the file of the page that is ready', async () => {
  const ready = await site.visit('/compare/reading/');
  const link = await ready.getByRole('link', { name: 'Choose other councils' }).getAttribute('href');
  const published = await ready.evaluate(async () => (await fetch('/compare/reading.csv')).text());
  const page = await site.visit(link ?? '');
  await says(page, '5 councils side by side.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main(page).getByRole('button', { name: 'Save this table (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/reading.*\.csv$/);
  expect(readFileSync(await download.path(), 'utf8')).toBe(published);
});

describe('a reader with a keyboard', () => {
  test('adds a council by Enter, keeps the focus in the field, and removes it again', async () => {
    const page = await site.visit('/compare/');
    await field(page).focus();
    await page.keyboard.type('Wokingham');
    await page.keyboard.press('Enter');
    await says(page, 'Wokingham was added.');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await field(page).inputValue()).toBe('');

    await page.keyboard.type('newport');
    await page.keyboard.press('Enter');
    await says(page, 'to choose from, below the field.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says(page, '2 councils side by side.');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await says(page, 'Wokingham was taken away.');
    expect(
      await chosen(page)
        .first()
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);
  });

  test('keeps the focus among the offers when a button there goes away', async () => {
    const page = await site.visit('/compare/?councils=reading');
    await main(page).getByRole('button', { name: 'Milton Keynes' }).focus();
    await page.keyboard.press('Enter');
    await says(page, '2 councils side by side.');
    await page.waitForFunction(() => document.activeElement !== document.body);
  });
});

test('a postcode finds a council and never comes into the address', async () => {
  const page = await site.visit('/compare/?councils=reading');
  await field(page).pressSequentially('SL1 1AA');
  await options(page).getByRole('button').first().click();
  await says(page, '2 councils side by side.');
  expect(page.url()).not.toMatch(/sl1/i);
});

describe('on a phone', () => {
  test('councils stand under each other inside each theme, each with its name', async () => {
    const page = await site.visit('/compare/?councils=reading,wokingham', SCREENS.phone);
    await says(page, '2 councils side by side.');
    const row = page.locator('.compare-table tbody tr:not(.group)').first();
    const boxes = await row
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(2);
    expect(boxes[1].top).toBeGreaterThanOrEqual(boxes[0].bottom);
    expect(boxes[1].left).toBe(boxes[0].left);
    expect(await row.locator('.who').allTextContents()).toEqual(['Reading', 'Wokingham']);
    expect(await row.locator('.who').first().isVisible()).toBe(true);
  });

  test('a tap adds a council, and another takes it away', async () => {
    const page = await site.visit('/compare/?councils=reading', SCREENS.phone);
    await main(page).getByRole('button', { name: 'Milton Keynes' }).tap();
    await says(page, '2 councils side by side.');
    await chosen(page).first().tap();
    await says(page, 'Reading was taken away.');
    expect(queryOf(page)).toBe('?councils=milton-keynes');
  });

  test.each([
    '/compare/?councils=bournemouth-christchurch-and-poole,reading,barnet,merton,hillingdon,milton-keynes',
    '/compare/?councils=reading',
    `/compare/?councils=${'x'.repeat(300)}`,
  ])('%s needs no scrolling sideways at 320 pixels', async (path) => {
    const page = await site.visit(path, SCREENS.narrow);
    await status(page).filter({ hasText: /\w/ }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('without JavaScript', () => {
  test('there is a page for each council, and no field that does nothing', async () => {
    const page = await site.visit('/compare/?councils=reading,slough', {
      ...SCREENS.desktop,
      javaScriptEnabled: false,
    });
    expect(await field(page).isVisible()).toBe(false);
    await main(page).getByRole('link', { name: 'Reading', exact: true }).click();
    await page.waitForURL('**/compare/reading/');
    expect(await table(page).getByRole('columnheader').count()).toBe(6);
    expect(await page.locator('.finding').first().textContent()).toMatch(/\.$/);
  });
});

test('the printed comparison has the table and none of the ways to choose', async () => {
  const page = await site.visit('/compare/?councils=reading,slough');
  await says(page, '2 councils side by side.');
  await page.emulateMedia({ media: 'print' });
  expect(await field(page).isVisible()).toBe(false);
  expect(await main(page).getByRole('heading', { name: 'Each council beside similar ones' }).isVisible()).toBe(false);
  expect(await table(page).isVisible()).toBe(true);
});
