import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectPages } from '../../src/publish/expectedPages.ts';
import { pick, readSite, type SitePage, sentOnTo } from '../support/readSite.ts';
import { TEST_ORIGIN } from '../support/testSite.ts';

const { folder, pages, aliases } = readSite();
const expected = expectPages('content');
const cards = new Set(expected.councils.map((slug) => `/councils/${slug}/`));
const byAddress = new Map([...pages, ...aliases].map((page) => [page.address, page]));

function leadsTo(address: string): string | undefined {
  const page = byAddress.get(address);
  return page && sentOnTo(page)?.replace('0; url=', '');
}

function addressesOf(isWrong: (page: SitePage) => boolean): string[] {
  return aliases.filter(isWrong).map(({ address }) => address);
}

describe('another name of a council', () => {
  test.each([
    ['/councils/bcp/', '/councils/bournemouth-christchurch-and-poole/'],
    ['/councils/banes/', '/councils/bath-and-north-east-somerset/'],
    ['/councils/wokingham-borough-council/', '/councils/wokingham/'],
    ['/councils/london-borough-of-barnet/', '/councils/barnet/'],
    ['/councils/woking/', '/councils/surrey/'],
    ['/councils/north-yorkshire-county-council/', '/councils/north-yorkshire/'],
    ['/councils/dorset-county-council/', '/councils/dorset-county/'],
    ['/councils/cumbria-county-council/', '/councils/cumbria/'],
  ])('%s leads to %s', (address, target) => {
    expect(leadsTo(address)).toBe(target);
  });

  test('leads to the card of a council that is there, and is not the address of one itself', () => {
    expect(addressesOf(({ address }) => !cards.has(leadsTo(address) ?? '') || cards.has(address))).toEqual([]);
  });

  test('has a page for each name of the register that one council goes by', () => {
    const promised = expected.aliases.filter(({ councils }) => councils.length === 1);
    expect(aliases.map(({ address }) => address).toSorted()).toEqual(
      promised.map(({ slug }) => `/councils/${slug}/`).toSorted(),
    );
    expect(aliases.length).toBeGreaterThan(1400);
  });

  test('is kept out of the site’s own search and of others’, which are told the address of the card', () => {
    const isWrong = (page: SitePage) => {
      const canonical = pick(page, 'link').find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
      const robots = pick(page, 'meta').find(({ attributes }) => attributes.name === 'robots')?.attributes.content;
      const indexed = page.tags.some(({ attributes }) => 'data-pagefind-body' in attributes);
      return canonical !== TEST_ORIGIN + leadsTo(page.address) || robots !== 'noindex' || indexed;
    };
    expect(addressesOf(isWrong)).toEqual([]);
  });

  test('has a heading, one link for those who are not sent on, and no script', () => {
    const isWrong = (page: SitePage) => {
      const links = pick(page, 'a', 'href').map(({ attributes }) => attributes.href);
      return (
        pick(page, 'h1').length !== 1 ||
        pick(page, 'script').length > 0 ||
        links.length !== 1 ||
        links[0] !== leadsTo(page.address)
      );
    };
    expect(addressesOf(isWrong)).toEqual([]);
  });

  test('weighs less than a kilobyte and a half', () => {
    expect(addressesOf(({ html }) => html.length >= 1536)).toEqual([]);
  });
});

describe('a name that several councils go by', () => {
  test('has a page that offers each of them', () => {
    const linksOf = (address: string) => {
      const page = byAddress.get(address);
      return page ? pick(page, 'a', 'href').map(({ attributes }) => attributes.href) : [];
    };
    const several = expected.aliases.filter(({ councils }) => councils.length > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const { slug, councils } of several)
      expect(linksOf(`/councils/${slug}/`)).toEqual(
        expect.arrayContaining(councils.map((each) => `/councils/${each}/`)),
      );
  });

  test.each([
    ['newport', ['isle-of-wight', 'telford-and-wrekin']],
    ['richmond', ['north-yorkshire', 'richmond-upon-thames']],
    ['gillingham', ['dorset', 'medway']],
  ])('%s is in %s', (slug, councils) => {
    expect(expected.aliases.find((alias) => alias.slug === slug)?.councils).toEqual(councils);
  });
});

describe('a council that is gone', () => {
  test.each([
    ['poole', ['bournemouth-christchurch-and-poole']],
    ['cumbria', ['cumberland', 'westmorland-and-furness']],
  ])('%s keeps its card, which leads on to %s', (slug, successors) => {
    const card = byAddress.get(`/councils/${slug}/`);
    const links = card ? pick(card, 'a', 'href').map(({ attributes }) => attributes.href) : [];
    expect(card && sentOnTo(card)).toBeUndefined();
    expect(links).toEqual(expect.arrayContaining(successors.map((each) => `/councils/${each}/`)));
  });
});

describe('the file of redirects for hosts that read one', () => {
  const lines = readFileSync(join(folder, '_redirects'), 'utf8').trimEnd().split('\n');

  test('says the same as the pages', () => {
    expect(lines.toSorted()).toEqual(aliases.map(({ address }) => `${address} ${leadsTo(address)} 302`).toSorted());
  });

  test('has no more lines than Cloudflare Pages reads', () => {
    expect(lines.length).toBeLessThanOrEqual(2000);
  });
});
