import { describe, expect, test } from 'vitest';
import { field, main, says } from '../support/comparePage.ts';
import { openSite, SCREENS } from '../support/openSite.ts';

const site = openSite();

describe('an address that cannot be followed is told in a sentence', () => {
  test.each([
    [
      '?councils=mordor,reading',
      'We know no council “mordor”.',
      'Choose at least one more council to put beside Reading.',
    ],
    ['?councils=reading,reading', 'Reading was asked for twice and stands here once.', 'Choose at least one more'],
    ['?councils=', '', 'Choose two to six councils.'],
    [
      '?councils=poole,reading',
      'Its area is now served by Bournemouth, Christchurch and Poole Council.',
      'Choose at least',
    ],
    ['?councils=east-surrey', 'East Surrey', 'Choose two to six councils.'],
    [
      '?councils=barnet,brent,camden,ealing,enfield,hackney,reading',
      'Six councils fit side by side, so Reading is not shown.',
      '6 councils',
    ],
    [
      '?councils=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
      'We know no council “<img src=x onerror=alert(1)>”.',
      'Choose two',
    ],
  ])('%s', async (query, remark, word) => {
    const page = await site.visit(`/compare/${query}`);
    await says(page, word);
    if (remark) await main(page).locator('[data-remarks]').getByText(remark).waitFor();
    expect(await page.locator('[data-compare] img').count()).toBe(0);
  });

  test('a council that ended offers those that followed', async () => {
    const page = await site.visit('/compare/?councils=poole,reading');
    await main(page).getByRole('button', { name: 'Add Bournemouth, Christchurch and Poole' }).click();
    await says(page, '2 councils side by side.');
  });

  test('a seventh council is refused with a word', async () => {
    const page = await site.visit('/compare/?councils=barnet,brent,camden,ealing,enfield,hackney');
    await says(page, '6 councils');
    await field(page).fill('Reading');
    await page.keyboard.press('Enter');
    await says(page, 'Six councils fit side by side. Take one away first.');
  });

  test('files that do not come are told, and come when asked again', async () => {
    const page = await site.visit('/compare/', SCREENS.desktop, /did not get|Failed to load/);
    await page.route('**/compare/*.json', (route) => route.abort());
    await field(page).fill('Reading');
    await page.keyboard.press('Enter');
    await says(page, 'did not load');
    await page.unroute('**/compare/*.json');
    await field(page).fill('Slough');
    await page.keyboard.press('Enter');
    await says(page, '2 councils side by side.');
  });
});
