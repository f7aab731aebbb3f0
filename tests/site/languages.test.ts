import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/readArchive.ts';
import { runBuild } from '../../src/publish/runBuild.ts';
import { BORSETSHIRE } from '../support/borsetshire.ts';
import { findBrokenLinks } from '../support/findBrokenLinks.ts';
import { disguise, MADE_UP, writeMadeUpLanguage } from '../support/madeUpLanguage.ts';
import { decodeEntities } from '../support/readPage.ts';
import { type BuiltSite, readSite, type SitePage } from '../support/readSite.ts';
import { TEST_ENVIRONMENT, TEST_ORIGIN, TEST_PLACES } from '../support/testSite.ts';

const WORK = join(TEST_PLACES.workDir, 'made-up-language');
const CONTENT = join(WORK, 'content');
const OUT = join(WORK, 'dist');

/** Builds Borsetshire in the made-up language; returns the exit code. */
function build(): Promise<number> {
  const env = { ...TEST_ENVIRONMENT, CONTENT_DIR: CONTENT, SITE_LANGUAGE: MADE_UP, BASE_PATH: `/${MADE_UP}` };
  return runBuild({ outDir: OUT, workDir: WORK }, env);
}

let unchecked: number;
let checked: number;
let site: BuiltSite;

beforeAll(async () => {
  rmSync(WORK, { recursive: true, force: true });
  cpSync(BORSETSHIRE, CONTENT, { recursive: true });
  cpSync('content/pages', join(CONTENT, 'pages'), { recursive: true });
  writeMadeUpLanguage(CONTENT, false);
  unchecked = await build();
  writeMadeUpLanguage(CONTENT, true);
  checked = await build();
  site = readSite(OUT);
});
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

describe('a site in a language that a machine made up', () => {
  test('is refused until a speaker has checked the language, and built then', () => {
    expect([unchecked, checked]).toEqual([2, 0]);
    expect(site.pages.length).toBeGreaterThan(50);
  });

  test('says on every page which language it is in, and that it goes from right to left', () => {
    const pages = [...site.pages, ...site.frames];
    expect(new Set(pages.map(languageOf))).toEqual(new Set([`${MADE_UP} rtl`]));
  });

  test('has no heading, link of navigation, head of a table, button, label or caption left in English', () => {
    const left = site.pages.flatMap((page) =>
      furnitureOf(page)
        .filter((text) => saysEnglish(text))
        .map((text) => `${page.address}: ${text}`),
    );
    expect(left).toEqual([]);
  });

  test.each([
    ['/', 'How well does your area support children with SEND?'],
    ['/councils/', 'All councils, A to Z'],
    ['/inspections/', 'All inspections'],
    ['/councils/borsetshire/', 'What happened next, and when?'],
    ['/inspections/borsetshire-2024-02/', 'What was the outcome?'],
    ['/themes/local-offer/', 'Local Offer'],
    ['/regions/felland/', 'Latest full inspection of each council. The two columns cannot be compared.'],
    ['/glossary/', 'EHC plan'],
    ['/map/', 'Council'],
    ['/compare/', 'How do councils compare, theme by theme?'],
    ['/search/', 'Search every page'],
  ])('%s says "%s" in the language', (address, english) => {
    const page = site.pages.find((each) => each.address === address);
    expect(page && furnitureOf(page).join('\n')).toContain(disguise(english));
  });

  test('says a verdict, a theme and a date in the language on the card of a council', () => {
    const card = decodeEntities(site.pages.find(({ address }) => address === '/councils/borsetshire/')?.html ?? '');
    expect(card).toContain(disguise('Leadership and strategy'));
    expect(card).toContain(`${disguise('September')} 2025`);
    expect(card).toMatch(/⟦[^<]*⟦Séptémbér⟧ 2025, ínspéctórs/);
  });

  test('marks what inspectors found, and what we wrote of it, as English', () => {
    const { raw } = readArchive(BORSETSHIRE);
    const visit = raw.inspections.find(({ slug }) => slug === 'borsetshire-2024-02');
    const { findings } = (visit ?? { data: undefined }).data as { findings: readonly { summary: string }[] };
    const html = site.pages.find(({ address }) => address === '/inspections/borsetshire-2024-02/')?.html ?? '';
    const english = [...html.matchAll(/<span lang="en-GB" dir="ltr">(.*?)<\/span>/g)].map(([, text = '']) =>
      textOf(text),
    );
    expect(findings.length).toBeGreaterThan(2);
    expect(findings.filter(({ summary }) => !english.some((text) => text.includes(summary)))).toEqual([]);
  });

  test('marks pages of running text, easy read and the form as English', () => {
    const english = site.pages.filter(({ html }) => /<(main|article)\b[^>]* lang="en-GB"/.test(html));
    const addresses = english.map(({ address }) => address);
    expect(addresses).toEqual(
      expect.arrayContaining(['/method/', '/data/', '/contribute/new/', '/councils/borsetshire/easy-read/']),
    );
    expect(addresses).not.toContain('/councils/borsetshire/');
  });

  test('has every link under its own path', () => {
    expect(findBrokenLinks(site, TEST_ORIGIN, `/${MADE_UP}/`)).toEqual([]);
  });
});

test('the site in English says so, and marks nothing else as English', () => {
  const { pages } = readSite();
  expect(new Set(pages.map(languageOf))).toEqual(new Set(['en-GB undefined']));
  const marked = pages.filter(({ tags }) => tags.some(({ name, attributes }) => name !== 'html' && attributes.lang));
  expect(marked.map(({ address }) => address)).toEqual([]);
});

/** What the outermost tag says of language and direction. */
function languageOf({ tags }: SitePage): string {
  const html = tags.find(({ name }) => name === 'html');
  return `${html?.attributes.lang} ${html?.attributes.dir}`;
}

/** The headings, controls and heads of a page, without what it marks as English. */
function furnitureOf({ html }: SitePage): string[] {
  const own = html
    .replace(/<(script|style|svg|template|pre|code)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<(main|article)\b[^>]* lang="en-GB"[\s\S]*?<\/\1>/g, ' ')
    .replace(/<(span|div|ul)\b[^>]* lang="en-GB"[^>]*>(?:(?!<\1\b)[\s\S])*?<\/\1>/g, ' ');
  const navigation = [...own.matchAll(/<nav\b[\s\S]*?<\/nav>/g)].flatMap(([nav]) => [
    ...nav.matchAll(/<(a)\b[^>]*>([\s\S]*?)<\/\1>/g),
  ]);
  const heads = own.matchAll(
    /<(h[1-6]|th|dt|button|label|legend|summary|caption|figcaption|option)\b[^>]*>([\s\S]*?)<\/\1>/g,
  );
  const labels = [...own.matchAll(/ aria-label="([^"]*)"/g)].map(([, label = '']) => decodeEntities(label));
  return [...[...heads, ...navigation].map(([, , inside = '']) => textOf(inside)), ...labels];
}

function textOf(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Councils keep their names in every language. */
const NAMES = /Borsetshire|Ambridge \(to 2018\)|Felpersham|Borchester/g;

/** Whether words are left when the names and all that is in the language are taken away, from the inside out. */
function saysEnglish(text: string): boolean {
  let left = text.replace(NAMES, '');
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return /\p{L}{2}/u.test(left);
}
