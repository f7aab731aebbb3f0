import { describe, expect, test } from 'vitest';
import { pick, readSite } from '../support/readSite.ts';

const { pages } = readSite();

/** The addresses of pages for which something is not so. */
function addressesOf(isWrong: (page: (typeof pages)[number]) => boolean): string[] {
  return pages.filter(isWrong).map(({ address }) => address);
}

describe('every page', () => {
  test('has exactly one main heading', () => {
    expect(addressesOf((page) => pick(page, 'h1').length !== 1)).toEqual([]);
  });

  test('steps down its headings without leaving a level out', () => {
    const levels = (page: (typeof pages)[number]) =>
      page.tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    expect(addressesOf((page) => levels(page).some((level, at, all) => level > (all[at - 1] ?? 0) + 1))).toEqual([]);
  });

  test('says that it is in British English', () => {
    expect(addressesOf((page) => pick(page, 'html')[0]?.attributes.lang !== 'en-GB')).toEqual([]);
  });

  test('has a title that no other page has', () => {
    const titles = pages.map((page) => pick(page, 'title')[0]?.text.trim() ?? '');
    expect(titles.filter((title, at) => title === '' || titles.indexOf(title) !== at)).toEqual([]);
  });

  test('describes itself in one sentence for search engines', () => {
    const describes = (page: (typeof pages)[number]) =>
      pick(page, 'meta')
        .find(({ attributes }) => attributes.name === 'description')
        ?.attributes.content?.trim();
    expect(addressesOf((page) => !describes(page))).toEqual([]);
  });

  test('has one main part and lets a keyboard skip to it', () => {
    const isWrong = (page: (typeof pages)[number]) => {
      const [main, ...more] = pick(page, 'main');
      const first = pick(page, 'a', 'href')[0];
      return !main || more.length > 0 || first?.attributes.href !== `#${main.attributes.id}`;
    };
    expect(addressesOf(isWrong)).toEqual([]);
  });

  test('fits the width of a phone and may be enlarged', () => {
    const viewport = (page: (typeof pages)[number]) =>
      pick(page, 'meta').find(({ attributes }) => attributes.name === 'viewport')?.attributes.content;
    expect(addressesOf((page) => viewport(page) !== 'width=device-width, initial-scale=1')).toEqual([]);
  });

  test('uses no id twice', () => {
    const ids = (page: (typeof pages)[number]) => page.tags.flatMap(({ attributes }) => attributes.id ?? []);
    expect(addressesOf((page) => new Set(ids(page)).size !== ids(page).length)).toEqual([]);
  });

  test('has a space between a link or stressed words and the words beside them', () => {
    const runsOn = /[\p{L}\p{N},.;:]<(?:a|b|strong|em)\b[^>]*>\S|\S<\/(?:a|b|strong|em)>[\p{L}\p{N}]/u;
    expect(addressesOf(({ html }) => runsOn.test(html))).toEqual([]);
  });
});
