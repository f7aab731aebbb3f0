import { describe, expect, test } from 'vitest';
import { EVERYDAY_LETTERS, findAcronyms, knownLetters } from '../../src/domain/glossary/acronyms.ts';
import { readContent } from '../support/readContent.ts';
import { readEntries } from '../support/readEntries.ts';
import { readSentences } from '../support/readSentences.ts';
import { pick, readSite, type SitePage } from '../support/readSite.ts';

const { folder, pages } = readSite();
const archive = await readContent();
const known = knownLetters(archive);

/** The entries that explain these letters. */
const explaining = new Map<string, string[]>();
for (const { slug, term, also } of archive.glossary)
  for (const { letters } of [term, ...also].flatMap(findAcronyms))
    explaining.set(letters, [...(explaining.get(letters) ?? []), slug]);

/** The words that open on a page, in reading order. */
function opened(page: SitePage): string[] {
  return pick(page, 'button', 'popovertarget')
    .filter(({ attributes }) => attributes.class === 'term')
    .map(({ attributes }) => attributes.popovertarget ?? '');
}

/** The places of the list of words of a page. */
function listed(page: SitePage): string[] {
  return pick(page, 'div', 'popover').map(({ attributes }) => attributes.id ?? '');
}

describe('an acronym', () => {
  test('is in the glossary, in the name of a council, or on the list of exceptions, on every page', () => {
    const unknown = pages.flatMap(({ address, html }) =>
      findAcronyms(readSentences(html)).flatMap(({ letters }) =>
        known.has(letters) ? [] : [`${letters} on ${address}`],
      ),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  // Easy read explains its few hard words in sentences of its own.
  test('is explained on the very page that has it', () => {
    const unexplained = pages
      .filter(({ address }) => address !== '/glossary/' && !address.endsWith('/easy-read/'))
      .flatMap((page) => {
        const here = new Set(listed(page));
        const letters = new Set(findAcronyms(readSentences(page.html)).map((each) => each.letters));
        return [...letters]
          .filter((each) => !EVERYDAY_LETTERS.has(each) && explaining.has(each))
          .filter((each) => !EXPLAINED_IN_THE_FOOTER.has(each))
          .filter((each) => !explaining.get(each)?.some((slug) => here.has(`word-${slug}`)))
          .map((each) => `${each} on ${page.address}`);
      });
    expect(unexplained).toEqual([]);
  });
});

/** The footer of every page writes it out. */
const EXPLAINED_IN_THE_FOOTER = new Set(['CQC']);

describe('a word of the glossary', () => {
  test('opens once a page, and its entry is in the list of that page', () => {
    const wrong = pages.flatMap((page) => {
      const [uses, entries] = [opened(page), new Set(listed(page))];
      const fine = new Set(uses).size === uses.length && uses.every((use) => entries.has(use));
      return fine ? [] : [page.address];
    });
    expect(wrong).toEqual([]);
    expect(pages.filter((page) => opened(page).length > 2).length).toBeGreaterThan(300);
  });

  test('is explained in the words of the glossary, with its day, and leads to the whole entry', () => {
    const entries = new Map(archive.glossary.map((entry) => [`word-${entry.slug}`, entry]));
    const page = pages.find(({ address }) => address === '/councils/oxfordshire/');
    expect(page && listed(page).length).toBeGreaterThan(10);
    for (const [, id = '', rest = ''] of page?.html.matchAll(/<div class="word" id="([^"]*)"([\s\S]*?)<\/div>/g) ??
      []) {
      const entry = entries.get(id);
      const text = rest.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
      expect(text).toContain(entry?.meaning);
      expect(text).toContain('True as of 21 November 2026. Source: ');
      for (const { url } of entry?.sources ?? []) expect(rest).toContain(`href="${url}"`);
      expect(rest).toContain(`href="/glossary/#${entry?.slug}"`);
    }
  });

  test('is nowhere a button in a heading, a link, a quotation or a drawing', () => {
    const inside = /<(a|h[1-6]|summary|label|option|svg|blockquote|code|table)\b(?:(?!<\/\1>)[\s\S])*class="term"/;
    expect(pages.filter(({ html }) => inside.test(html.replace(/<abbr/g, ''))).map(({ address }) => address)).toEqual(
      [],
    );
  });

  test('brings no definition into what the search finds, save on the page of the glossary', () => {
    const meanings = archive.glossary.map(({ meaning }) => meaning);
    const polluted = readEntries(folder).filter(
      ({ url, content }) => !url.startsWith('/glossary/') && meanings.some((meaning) => content.includes(meaning)),
    );
    expect(polluted.map(({ url }) => url)).toEqual([]);
  });

  test('stays in what the search finds, though it is a button on the page', () => {
    const entry = readEntries(folder).find(({ url }) => url === '/what-to-do/');
    expect(entry?.content).toMatch(/SENDIASS is the local service for information, advice/);
  });
});

test('the page of the glossary has every entry at its own place, in the order of the alphabet', () => {
  const page = pages.find(({ address }) => address === '/glossary/');
  const places = page ? pick(page, 'div', 'id').map(({ attributes }) => attributes.id) : [];
  expect(places).toEqual(archive.glossary.map(({ slug }) => slug));
  const terms = archive.glossary.map(({ term }) => term);
  expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en-GB')));
});
