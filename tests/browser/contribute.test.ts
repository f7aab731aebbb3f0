import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/archive/readContent.ts';
import { checkFolder } from '../support/checkFolder.ts';
import { check, download, field, HELD, openForm, press } from '../support/inspectionForm.ts';
import { makeFolder } from '../support/makeFolder.ts';
import { openSite, SCREENS } from '../support/openSite.ts';
import { runBuildQuietly } from '../support/runBuildQuietly.ts';
import { withoutTerms } from '../support/withoutTerms.ts';

const site = openSite();

/** A copy of the archive with one more file, or with another text in one. */
function makeCopy(name: string, text: string): string {
  const folder = join(makeFolder({}), 'content');
  cpSync('content', folder, { recursive: true });
  writeFileSync(join(folder, 'inspections', name), text);
  return folder;
}

/** What the checker says of a file in a copy of the archive. */
function problemsOf(name: string, text: string): string[] {
  const { problems } = checkFolder(makeCopy(name, text));
  return problems.filter(({ file }) => file.endsWith(`/${name}`)).map(({ rule, message }) => `${rule}: ${message}`);
}

/** Builds the site of that copy, and looks for words on the page of the visit. */
async function expectBuilt(name: string, text: string, words: readonly string[]): Promise<void> {
  // On the disk of the project, because the finished site is moved.
  const outDir = join(makeFolder({}, '.build/form'), 'dist');
  expect(await runBuildQuietly(outDir, { CONTENT_DIR: makeCopy(name, text) })).toMatchObject({ exitCode: 0 });
  const page = withoutTerms(readFileSync(join(outDir, 'inspections', name.replace('.md', '/index.html')), 'utf8'));
  for (const each of words) expect(page).toContain(each);
}

describe('a parent with a report', () => {
  test('adds an inspection through the page alone, its file passes the checker, and the site is built with it', async () => {
    const page = await openForm(site);
    await field(page, 'council').pressSequentially('Borough of Wokingham');
    await field(page, 'council').press('Tab');
    await expect.poll(() => field(page, 'council').inputValue()).toBe('Wokingham');
    await field(page, 'framework').selectOption({ label: 'Area SEND inspections, from 2023' });
    await field(page, 'visit').selectOption('inspection');
    await field(page, 'inspected-from').fill('5 February 2024');
    await field(page, 'inspected-from').press('Tab');
    expect(await field(page, 'inspected-from').inputValue()).toBe('2024-02-05');
    await field(page, 'published').fill('2024-04-15');
    await field(page, 'outcome').selectOption('inconsistent');
    await field(page, 'coverage').selectOption('partial');
    await press(page, 'Add source');
    expect(await field(page, 'sources-0').evaluate((element) => element === document.activeElement)).toBe(true);
    await field(page, 'sources-0-title').fill('Area SEND inspection of Wokingham');
    await field(page, 'sources-0-publisher').fill('Ofsted and Care Quality Commission');
    await field(page, 'sources-0-url').fill('https://example.org/report');
    await field(page, 'sources-0-type').selectOption('official-report');
    for (const [at, kind, theme, summary] of [
      [0, 'strength', 'co-production', 'Parents help to plan services: they are asked early.'],
      [1, 'weakness', 'local-offer', '"Hard to find" is what families say of the Local Offer.'],
    ] as const) {
      await press(page, 'Add finding');
      await field(page, `findings-${at}-kind`).selectOption(kind);
      await field(page, `findings-${at}-theme`).selectOption(theme);
      await field(page, `findings-${at}-summary`).fill(summary);
    }
    await page.getByRole('button', { name: 'Move up finding 2' }).press('Enter');
    expect(await page.locator('[data-part=status]').textContent()).toBe('Finding 2 is now number 1.');
    expect(await field(page, 'findings-0-theme').inputValue()).toBe('local-offer');

    expect(await check(page)).not.toContain('To mend');
    const preview = page.locator('[data-part=preview]');
    await expect.poll(() => preview.innerText()).toContain('Parents help to plan services');
    const { name, text } = await download(page);
    expect(name).toBe('wokingham-2024-02.md');
    expect(problemsOf(name, text)).toEqual([]);
    await expectBuilt(name, text, ['Parents help to plan services: they are asked early.', '5 February 2024']);
    const host = await page.locator('[data-part=host] a').getAttribute('href');
    expect(host).toMatch(
      /^https:\/\/repository\.example\/report-cards\/new\/main\?filename=content%2Finspections%2Fwok/,
    );
    expect(new URL(host ?? '').searchParams.get('value')).toBe(text);
  });

  test('corrects a published inspection, and every other value stays', async () => {
    const page = await openForm(site, `/contribute/new/?inspection=${HELD}`);
    expect(await field(page, 'council').inputValue()).toBe('Wokingham');
    await field(page, 'findings-0-summary').fill('There was no shared plan that everybody understood.');
    expect(await check(page)).not.toContain('To mend');
    const { name, text } = await download(page);
    expect(name).toBe(`${HELD}.md`);
    expect(problemsOf(name, text)).toEqual([]);
    await expectBuilt(name, text, ['There was no shared plan that everybody understood.']);
    const read = (source: string) => readMarkdown(name, source).file;
    const [old, fresh] = [read(readFileSync(`content/inspections/${name}`, 'utf8')), read(text)];
    const changed = structuredClone(old.data) as { findings: { summary: string }[] };
    if (changed.findings[0]) changed.findings[0].summary = 'There was no shared plan that everybody understood.';
    expect(fresh.data).toEqual(changed);
    expect(fresh.body.trim()).toBe(old.body.trim());
    expect(await page.locator('[data-part=host] a').getAttribute('href')).toMatch(new RegExp(`/edit/main/.*${HELD}`));
  });

  test('finds the draft again after a reload, and can forget it', async () => {
    const page = await openForm(site);
    await field(page, 'published').fill('2026-04');
    await page.reload();
    await expect.poll(() => field(page, 'published').inputValue()).toBe('2026-04');
    await press(page, 'Forget this draft');
    expect(await field(page, 'published').inputValue()).toBe('');
    await press(page, 'Bring back what was here before');
    expect(await field(page, 'published').inputValue()).toBe('2026-04');
    await press(page, 'Forget this draft');
    await page.reload();
    await field(page, 'published').waitFor();
    expect(await field(page, 'published').inputValue()).toBe('');
  });

  test('finds a theme by words of its meaning', async () => {
    const page = await openForm(site);
    await press(page, 'Add finding');
    const offered = field(page, 'findings-0-theme').locator('option');
    const all = await offered.count();
    await field(page, 'findings-0-theme-search').pressSequentially('autism');
    await expect.poll(() => offered.count()).toBeLessThan(all);
    expect(await offered.count()).toBeGreaterThan(1);
    await field(page, 'findings-0-theme').selectOption({ index: 1 });
    const value = await field(page, 'findings-0-theme').inputValue();
    await field(page, 'findings-0-theme-search').fill('');
    expect(await offered.count()).toBe(all);
    expect(await field(page, 'findings-0-theme').inputValue()).toBe(value);
  });

  test('is told that a visit is held already, and where to correct it', async () => {
    const page = await openForm(site);
    await field(page, 'council').fill('Wokingham');
    await field(page, 'inspected-from').fill('2019-03-11');
    await page.getByRole('link', { name: `Correct ${HELD}.md instead` }).click();
    await expect.poll(() => field(page, 'published').inputValue()).toBe('2019-05-13');
  });

  test('is brought from the summary to the field, and hears what is wrong when a field is left', async () => {
    const page = await openForm(site);
    await field(page, 'published').fill('soon');
    await field(page, 'published').press('Tab');
    const wrong = page.locator('#in-published-wrong');
    await wrong.waitFor();
    expect(await wrong.innerText()).toContain('"soon" is not a date that we can read.');
    expect(await page.locator('[data-part=status]').textContent()).toContain('"soon" is not a date');
    expect(await field(page, 'published').getAttribute('aria-invalid')).toBe('true');
    await check(page);
    await page.getByRole('link', { name: /^To mend: Report published/ }).press('Enter');
    expect(await field(page, 'published').evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('keeps the field with the focus in sight when words come above it', async () => {
    const page = await openForm(site);
    const bottom = () => field(page, 'framework').evaluate((element) => element.getBoundingClientRect().bottom);
    // The last thing that fits into the window, at the very top of the page.
    const height = Math.ceil(await bottom());
    await page.setViewportSize({ width: SCREENS.desktop.viewport.width, height });
    await field(page, 'council').fill('Nowhere at all');
    await field(page, 'council').press('Tab');
    await page.locator('#in-council-wrong').waitFor();
    expect(await field(page, 'framework').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await bottom()).toBeLessThan(height + 1);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

test('without JavaScript the template stands there', async () => {
  const page = await site.visit('/contribute/new/', { ...SCREENS.desktop, javaScriptEnabled: false });
  expect(await page.getByRole('main').innerText()).toContain('council: borsetshire');
  expect(await page.locator('[data-contribute]').isVisible()).toBe(false);
});
