import { describe, expect, test } from 'vitest';
import { addressesOn } from '../support/findBrokenLinks.ts';
import { pick, readSite, type SitePage } from '../support/readSite.ts';
import { expandData, findUnknownWords } from '../support/schemaOrg.ts';
import { TEST_ORIGIN } from '../support/testSite.ts';

const { pages, files } = readSite();

interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

interface Described {
  readonly address: string;
  readonly page: SitePage;
  readonly data: { readonly '@context': string; readonly '@graph': readonly Thing[] };
}

const described: readonly Described[] = pages.flatMap((page) => {
  const blocks = pick(page, 'script').filter(({ attributes }) => attributes.type === 'application/ld+json');
  return blocks.map(({ text }) => ({ address: page.address, page, data: JSON.parse(text) }));
});

/** What a page says of its own kind: `Report`. */
function kindsOn(address: string): string[] {
  return described
    .filter((each) => each.address === address)
    .flatMap(({ data }) => data['@graph'].map((t) => t['@type']));
}

/** Everything in a tree of data that has a kind. */
function thingsIn(data: unknown): Thing[] {
  if (typeof data !== 'object' || data === null) return [];
  const inner = Object.values(data).flatMap(thingsIn);
  return '@type' in data ? [data as Thing, ...inner] : inner;
}

describe('structured data', () => {
  test.each([
    ['/', ['WebSite', 'Dataset']],
    ['/councils/oxfordshire/', ['WebSite', 'Report', 'BreadcrumbList']],
    ['/inspections/wolverhampton-2021-09/', ['WebSite', 'Report', 'BreadcrumbList']],
    ['/themes/leadership-and-strategy/', ['WebSite', 'CollectionPage', 'BreadcrumbList']],
    ['/regions/south-east/', ['WebSite', 'CollectionPage', 'BreadcrumbList']],
    ['/glossary/', ['WebSite', 'DefinedTermSet']],
    ['/method/', ['WebSite', 'WebPage']],
  ])('%s says what it is', (address, kinds) => {
    expect(kindsOn(address)).toEqual(kinds);
  });

  test('stands once on every page of a council and of a visit', () => {
    const wanted = pages.filter(({ address }) => /^\/(councils|inspections)\/[^/]+\/$/.test(address));
    const with1 = (address: string) => described.filter((each) => each.address === address).length === 1;
    const lost = wanted.filter(({ address, html }) => !with1(address) && !html.includes('noindex'));
    expect(lost.map(({ address }) => address)).toEqual([]);
    expect(described.length).toBeGreaterThan(500);
  });

  test('is JSON-LD of which a library keeps every statement', async () => {
    const faults: string[] = [];
    for (const { address, data } of described) {
      const things = await expandData(data).catch((error: Error) => faults.push(`${address}: ${error.message}`));
      if (Array.isArray(things) && things.length < data['@graph'].length - 1) faults.push(`${address} lost something`);
    }
    expect(faults).toEqual([]);
  });

  test('uses only words that schema.org has for the thing', () => {
    expect([...new Set(described.flatMap(({ data }) => findUnknownWords(data['@graph'])))]).toEqual([]);
  });

  test('never says that anything was rated or reviewed: inspectors gave no marks', () => {
    const kinds = new Set(described.flatMap(({ data }) => thingsIn(data).map((thing) => thing['@type'])));
    expect([...kinds].filter((kind) => /rating|review|score|rank/i.test(kind))).toEqual([]);
    expect(described.filter(({ data }) => /"(?:\w*[rR]ating\w*|review\w*)":/.test(JSON.stringify(data)))).toEqual([]);
  });

  test('names its own page by the canonical address', () => {
    const wrong = described.filter(({ page, data, address }) => {
      if (address === '/') return false; // names the site, and the page of the data
      const canonical = pick(page, 'link').find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
      return data['@graph'][1]?.url !== canonical;
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('leads, on this site, only to pages and files that are there', () => {
    const there = new Set([...files.map((file) => `/${file}`), ...pages.map(({ address }) => address)]);
    const named = described.flatMap(({ data }) =>
      thingsIn(data).flatMap(({ url, item, contentUrl }) => [url, item, contentUrl]),
    );
    const own = named.filter((address) => typeof address === 'string').filter((each) => each.startsWith(TEST_ORIGIN));
    expect(own.length).toBeGreaterThan(1000);
    expect(own.filter((address) => !there.has(new URL(address).pathname))).toEqual([]);
  });

  test('names the sources of a council’s card that are official reports, as the card lists them', () => {
    const card = described.find(({ address }) => address === '/councils/wokingham/');
    const reports = thingsIn(card?.data['@graph'][1]?.isBasedOn).filter((thing) => thing['@type'] === 'Report');
    const linked = new Set(card ? addressesOn(card.page) : []);
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.filter(({ url }) => !linked.has(String(url)))).toEqual([]);
  });
});
