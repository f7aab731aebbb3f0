import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/archive/readContent.ts';
import { check, download, field, HELD, openForm, press } from '../support/inspectionForm.ts';
import { openSite, SCREENS } from '../support/openSite.ts';

const site = openSite();
const held = readFileSync(`content/inspections/${HELD}.md`, 'utf8');

describe('bad input', () => {
  test.each([
    ['a council that has ended', 'cumbria', 'ended on'],
    ['an unknown council', 'mordor', '"mordor" is not a council that we know.'],
  ])('%s is told in the checker’s words', async (_title, council, says) => {
    const page = await openForm(site);
    await field(page, 'council').fill(council);
    await field(page, 'inspected-from').fill('2024-05-13');
    expect(await check(page)).toContain(says);
    expect(await field(page, 'council').inputValue()).not.toBe('');
  });

  test('the outcome of another framework stays until it is mended', async () => {
    const page = await openForm(site, `/contribute/new/?inspection=${HELD}`);
    await field(page, 'framework').selectOption('area-send-2023');
    expect(await field(page, 'outcome').inputValue()).toBe('written-statement-of-action');
    expect(await check(page)).toContain('written-statement-of-action');
  });

  test('HTML that was pasted is shown as it was typed, and runs nowhere', async () => {
    const page = await openForm(site, `/contribute/new/?inspection=${HELD}`);
    const typed = '<img src=x onerror=alert(1)> <b>bold</b>';
    await field(page, 'findings-0-summary').fill(typed);
    await expect.poll(() => page.locator('[data-part=preview]').innerText()).toContain(typed);
    expect(await page.locator('[data-part=preview] img').count()).toBe(0);
  });

  test.each([
    ['an emoji', 'Families felt heard 🙂 at last.', undefined],
    ['a mark of direction', 'Families \u202efelt heard.', 'invisible character'],
    ['letters spoilt by a wrong encoding', 'The councilâ€™s plan was late.', 'were spoilt on the way'],
    ['curly quotation marks around it', '“Families felt heard.”', 'curly quotation marks'],
    ['a tab', 'Families\tfelt heard.', 'without tabs'],
    ['a program', '<script>alert(1)</script>', undefined],
  ])('a sentence with %s stays as it was typed, and is told of where it cannot stay', async (_title, typed, says) => {
    const page = await openForm(site, `/contribute/new/?inspection=${HELD}`);
    await field(page, 'findings-0-summary').fill(typed);
    const told = await check(page);
    if (says) expect(told).toContain(says);
    else expect(told).not.toContain('To mend');
    expect(await field(page, 'findings-0-summary').inputValue()).toBe(typed);
    await page.reload();
    await expect.poll(() => field(page, 'findings-0-summary').inputValue()).toBe(typed);
    const { text } = await download(page);
    const { file } = readMarkdown(`${HELD}.md`, text);
    expect(file.data).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ summary: typed })]),
    });
  });

  test('a council with a look-alike letter is taken for the one that is meant, and that is said', async () => {
    const page = await openForm(site);
    await field(page, 'council').fill('Wok\u0456ngham');
    await field(page, 'council').press('Tab');
    await expect.poll(() => page.locator('[data-part=status]').textContent()).toBe('Wokingham is chosen.');
    expect(await field(page, 'council').inputValue()).toBe('Wokingham');
    expect(await page.locator('[data-part=text]').inputValue()).not.toContain('\u0456');
  });

  test('the lack of a date is told with a link to the field for it', async () => {
    const page = await openForm(site, `/contribute/new/?inspection=${HELD}`);
    await field(page, 'inspected-from').fill('');
    await field(page, 'published').fill('');
    expect(await check(page)).toContain('There is no date.');
    await page.getByRole('link', { name: /There is no date/ }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-at]')?.getAttribute('data-at'))).toBe(
      'inspected',
    );
  });

  test('500 findings are kept, told of, and leave the form usable', async () => {
    const page = await openForm(site);
    const findings = Array.from({ length: 500 }, (_, at) => ({
      kind: 'weakness',
      theme: 'local-offer',
      summary: `Families could not find point ${at} of the offer.`,
      sources: ['letter'],
    }));
    await page.evaluate(
      (draft) => localStorage.setItem('inspection-draft:', draft),
      JSON.stringify({ fields: { council: 'wokingham', findings }, body: '' }),
    );
    await page.reload();
    await field(page, 'findings-499-summary').fill('Typed into the last of them.');
    await field(page, 'findings-add').evaluate((button: HTMLElement) => button.click());
    await field(page, 'findings-500').waitFor();
    expect(await field(page, 'findings-499-summary').inputValue()).toBe('Typed into the last of them.');
    await field(page, 'inspected-from').press('Enter');
    await expect
      .poll(() => page.locator('[data-part=summary]').innerText())
      .toMatch(/The fields take \d+ KB and may take 16/);
    const text = await page.locator('[data-part=text]').inputValue();
    expect(text.match(/^ {2}- kind: weakness$/gm)).toHaveLength(500);
  });

  test('a file with comments is loaded, and they are said to be left out', async () => {
    const page = await openForm(site);
    const buffer = Buffer.from(
      held.replace('\ncoverage: partial', '\n# As far as we could.\ncoverage: partial # for now'),
    );
    await page.locator('#own-file').setInputFiles({ name: `${HELD}.md`, mimeType: 'text/markdown', buffer });
    await expect.poll(() => page.locator('[data-part=note]').textContent()).toContain('The file has 2 comments');
    expect(await field(page, 'published').inputValue()).toBe('2019-05-13');
  });

  const spoil: [string, string | Buffer, string, boolean][] = [
    [
      'with line ends of Windows and a mark at its start',
      `\ufeff${held.replaceAll('\n', '\r\n')}`,
      'invisible mark',
      true,
    ],
    ['of 5 MB', 'long '.repeat(1_000_000), 'may have 64', false],
    [
      'with two front matters',
      held.replace(/\n---\n[\s\S]*/, (end) => `${end.slice(0, 5)}${held}`),
      'second set of fields',
      false,
    ],
    ['that is not UTF-8', Buffer.from(held, 'utf16le'), 'UTF-8', false],
    ['with tabs', held.replace('\n  - kind', '\n\t- kind'), 'tab', false],
    ['with curly quotation marks', held.replace('\ncoverage: partial', '\ncoverage: “partial”'), '“partial”', true],
    [
      'with a field that nobody knows',
      held.replace('\ncoverage:', '\nscore: 4\ncoverage:'),
      'There is no field "score"',
      true,
    ],
  ];
  test.each(spoil)('a file %s is told of, and nothing typed is lost', async (_title, content, says, isRead) => {
    const page = await openForm(site);
    await field(page, 'published').fill('2026-04');
    const buffer = typeof content === 'string' ? Buffer.from(content) : content;
    await page.locator('#own-file').setInputFiles({ name: `${HELD}.md`, mimeType: 'text/markdown', buffer });
    await page.locator('[data-part=summary] h2').waitFor();
    expect(await page.locator('[data-part=summary]').innerText()).toContain(says);
    expect(await field(page, 'published').inputValue()).toBe(isRead ? '2019-05-13' : '2026-04');
    if (!isRead) return;
    expect(await page.locator('[data-part=text]').inputValue()).toContain(says.includes('score') ? '\nscore: 4\n' : '');
    await press(page, 'Bring back what was here before');
    expect(await field(page, 'published').inputValue()).toBe('2026-04');
  });

  test('where the checker does not come, that is said, and nothing else', async () => {
    const page = await site.visit('/contribute/new/', SCREENS.desktop, /judge|Failed to load resource|net::ERR/);
    await field(page, 'published').waitFor();
    await page.route('**/judge.*.js', (route) => route.abort());
    await field(page, 'published').fill('2026-04');
    await press(page, 'Check');
    await expect.poll(() => page.locator('[data-part=note]').textContent()).toContain('checker could not be loaded');
    expect(await page.locator('[data-part=summary]').isVisible()).toBe(false);
    expect(await field(page, 'published').inputValue()).toBe('2026-04');
  });

  test('an inspection that we do not hold is said to be none of ours', async () => {
    const page = await site.visit('/contribute/new/?inspection=../../x');
    await expect.poll(() => page.locator('[data-part=note]').textContent()).toContain('no inspection “../../x”');
  });
});
