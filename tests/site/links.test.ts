import { describe, expect, test } from 'vitest';
import { expectPages } from '../../src/publish/expectedPages.ts';
import { findBrokenLinks } from '../support/findBrokenLinks.ts';
import { readTags } from '../support/readPage.ts';
import { pick, readSite } from '../support/readSite.ts';
import { TEST_ORIGIN } from '../support/testSite.ts';

const site = readSite();

describe('links', () => {
  test('every link within the site leads to a page, and every #anchor to a place on it', () => {
    expect(findBrokenLinks(site, TEST_ORIGIN)).toEqual([]);
  });

  test('a link that leads nowhere, to a missing place or by way of a missing slash is found', () => {
    const html = '<a href="/b/">1</a><a href="#x">2</a><a href="/a">3</a><a href="/a/#here">4</a><p id="here">';
    const pages = [{ address: '/a/', html, tags: readTags(html) }];
    const small = { folder: '', files: ['a/index.html'], pages, frames: [], aliases: [] };
    expect(findBrokenLinks(small, TEST_ORIGIN)).toEqual(['/a/ → /b/', '/a/ → #x', '/a/ → /a']);
  });

  test('a link is never a javascript: or data: address', () => {
    const links = site.pages.flatMap((page) => pick(page, 'a', 'href').map(({ attributes }) => attributes.href ?? ''));
    expect([...new Set(links)].filter((href) => !/^(https?:\/\/|mailto:|\/|#|\?)/.test(href))).toEqual([]);
  });

  test('every page can be reached from the home page, but those for lost readers', () => {
    const byAddress = new Map(site.pages.map((page) => [page.address, page]));
    const reached = new Set(['/']);
    for (const address of reached) {
      const page = byAddress.get(address);
      for (const { attributes } of page ? pick(page, 'a', 'href') : []) {
        const { origin, pathname } = new URL(attributes.href ?? '', TEST_ORIGIN + address);
        if (origin === TEST_ORIGIN && byAddress.has(pathname)) reached.add(pathname);
      }
    }
    const choices = expectPages('content').aliases.flatMap(({ slug, councils }) =>
      councils.length > 1 ? `/councils/${slug}/` : [],
    );
    const unreached = [...byAddress.keys()].filter((address) => !reached.has(address));
    expect(unreached).toEqual(['/404.html', ...choices.toSorted()]);
  });
});
