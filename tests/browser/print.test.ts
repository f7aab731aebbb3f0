import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { councilPage } from '../../src/views/councilPage.ts';
import { openSite } from '../support/openSite.ts';
import { readModel } from '../support/readContent.ts';
import { TEST_ORIGIN } from '../support/testSite.ts';

const site = openSite();

/** How many cards are printed: a sheet takes half a second, and what fits for the fullest fits for the others. */
const MOST = 40;

/** The councils whose cards have most to print, by the length of their words; a source takes about 120 letters. */
async function fullestCards(): Promise<string[]> {
  const model = await readModel();
  const weigh = (slug: string) => {
    const { main, progress, history, footnotes } = councilPage(model, slug);
    const visits = new Set([main, progress].filter((visit) => visit !== undefined));
    const findings = [...visits].flatMap(({ columns }) => Object.values(columns).flat());
    const lines = history.flatMap(({ followUp, context, responses }) => [...followUp, ...context, ...responses]);
    return (
      JSON.stringify([findings, lines].map((part) => part.map((line) => ({ ...line, sources: [] })))).length +
      120 * footnotes.size
    );
  };
  const weighed = model.councils.map(({ slug }) => ({ slug, weight: weigh(slug) }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ slug }) => slug);
}

/** A page as a printer gets it, sheet by sheet, each as one line of text. */
async function print(page: Page): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text } = await extractText(pdf);
  return text.map((sheet) => sheet.replace(/\s+/g, ' '));
}

describe('the printed card of a council', () => {
  test('is at most two A4 sheets, also for the councils of which there is most to say', async () => {
    const page = await site.visit('/');
    const long: string[] = [];
    const fullest = await fullestCards();
    expect(fullest.slice(0, MOST)).toContain('wokingham');
    for (const council of fullest.slice(0, MOST)) {
      await page.goto(new URL(`/councils/${council}/`, page.url()).href);
      const sheets = await print(page);
      if (sheets.length > 2) long.push(`${council}: ${sheets.length}`);
    }
    expect(long).toEqual([]);
  });

  test('has every strength and weakness of the main visit, verdict, age, counts and one line a visit', async () => {
    const page = await site.visit('/councils/wolverhampton/');
    const findings = await page.locator('.findings > li .theme + p').allInnerTexts();
    const verdict = await page.locator('.verdict').innerText();
    const [first, ...others] = await print(page);
    const printed = [first, ...others].join(' ');
    expect(findings.length).toBeGreaterThan(10);
    const lost = [verdict, ...findings].filter((words) => !printed.includes(words.replace(/\s+/g, ' ').trim()));
    expect(lost).toEqual([]);
    expect(first).toContain('years ago');
    expect(first).toContain('6 significant weaknesses');
    expect(printed).toContain('September 2021: inspection');
  });

  test('has its sources as numbered footnotes with addresses, each with its number on the screen', async () => {
    const page = await site.visit('/councils/oxfordshire/');
    const cited = await page.locator('.findings .cite a').evaluateAll((links) =>
      links.map((link) => ({
        number: link.getAttribute('data-number'),
        address: document.querySelector(`${link.getAttribute('href')} a`)?.getAttribute('href'),
      })),
    );
    const text = (await print(page)).join(' ').replaceAll(' ', '');
    const shown = cited.filter(({ address, number }) => text.includes(`[${number}]`) && text.includes(address ?? 'no'));
    expect(shown.length).toBeGreaterThan(15);
    expect(text).toContain('https://files.ofsted.gov.uk/');
  });

  test('says where the whole page is and as of which day, and has none of the furniture', async () => {
    const text = (await print(await site.visit('/councils/reading/'))).join(' ');
    expect(text.replaceAll(' ', '')).toContain(`${TEST_ORIGIN}/councils/reading/`);
    expect(text).toContain('as of 29 June 2026');
    expect(text).toContain('not made by Ofsted');
    for (const furniture of [
      'Compare',
      'Which councils are similar',
      'Figures, not inspection',
      'Improve this page',
      'CSL-JSON',
    ])
      expect(text).not.toContain(furniture);
  });
});

test('nothing printed is smaller than nine points', async () => {
  const page = await site.visit('/councils/oxfordshire/');
  await page.emulateMedia({ media: 'print' });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('main *, footer *')].flatMap((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      // The publisher's name gives way to the number of the footnote.
      return own && element.checkVisibility() && size < 12 && !element.closest('.cite') ? [element.outerHTML] : [];
    }),
  );
  expect(small).toEqual([]);
});

test('an older visit folded away on the screen is left out of the sheet, and so are its sources', async () => {
  const page = await site.visit('/councils/oxfordshire/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.visit details').first().isVisible()).toBe(false);
  const numbers = await page.locator('.sources li:visible').evaluateAll((items) => items.map((item) => item.id));
  const all = await page.locator('.sources li').count();
  expect(numbers.length).toBeGreaterThan(3);
  expect(numbers.length).toBeLessThan(all);
});
