import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { expectPages } from '../../src/publish/expectedPages.ts';
import { parseHeaders } from '../../src/publish/parseHeaders.ts';
import { addressesOn } from '../support/findBrokenLinks.ts';
import { pick, readSite, type SitePage, sentOnTo } from '../support/readSite.ts';
import { TEST_ORIGIN } from '../support/testSite.ts';

const site = readSite();
const { folder, files } = site;
const pages = [...site.pages, ...site.frames, ...site.aliases];
const frames = new Set(site.frames);
const styles = files.filter((file) => file.endsWith('.css'));

function policyOf(page: SitePage): string {
  const isPolicy = (equivalent: string | undefined) => equivalent?.toLowerCase() === 'content-security-policy';
  const policies = pick(page, 'meta', 'http-equiv').filter(({ attributes }) => isPolicy(attributes['http-equiv']));
  return policies.length === 1 ? (policies[0]?.attributes.content ?? '') : '';
}

function addressesOf(isWrong: (page: SitePage) => boolean): string[] {
  return pages.filter(isWrong).map(({ address }) => address);
}

describe('the security policy', () => {
  test('stands on every page and begins by refusing everything', () => {
    expect(addressesOf((page) => !policyOf(page).startsWith("default-src 'none';"))).toEqual([]);
  });

  test('stands before anything that it is to judge', () => {
    const early = (page: SitePage) => {
      const at = page.tags.findIndex(({ attributes }) => 'http-equiv' in attributes);
      return page.tags.slice(0, at).every(({ name }) => ['html', 'head', 'meta'].includes(name));
    };
    expect(addressesOf((page) => !early(page))).toEqual([]);
  });

  test('allows nothing inline and no eval; WebAssembly on the search page alone', () => {
    const isWrong = (page: SitePage) =>
      /unsafe-(inline|eval|hashes)/.test(policyOf(page).replace("'wasm-unsafe-eval'", '')) ||
      policyOf(page).includes("'wasm-unsafe-eval'") !== (page.address === '/search/');
    expect(addressesOf(isWrong)).toEqual([]);
  });

  test('names no other host', () => {
    expect(addressesOf((page) => /[\w-]+\.[a-z]{2,}|\*|https?:|data:|blob:/.test(policyOf(page)))).toEqual([]);
  });

  test('closes the doors that default-src leaves open', () => {
    const doors = ['base-uri', 'form-action'];
    expect(addressesOf((page) => !doors.every((door) => policyOf(page).includes(door)))).toEqual([]);
  });

  test('lets pages keep copies on the device by a script of this site, and cards in frames do nothing of the kind', () => {
    expect(addressesOf((page) => policyOf(page).includes("worker-src 'self'") === frames.has(page))).toEqual([]);
  });

  test('has no weakness that the CSP Evaluator knows of', () => {
    const different = [...new Set(pages.map(policyOf))];
    const findings = different.flatMap((policy) => new CspEvaluator(new CspParser(policy).csp).evaluate());
    const serious = findings.filter(({ severity }) => severity <= Severity.HIGH_MAYBE);
    expect(serious.map(({ directive, value, description }) => ({ directive, value, description }))).toEqual([]);
  });

  test('forbids other sites to frame a page, but for the cards made for it, in the header, where alone that counts', () => {
    const headersFor = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
    const ancestors = (page: SitePage) => headersFor(page.address)['content-security-policy'];
    const expected = (page: SitePage) => `frame-ancestors ${frames.has(page) ? '*' : "'none'"}`;
    expect(addressesOf((page) => ancestors(page) !== expected(page))).toEqual([]);
    expect(site.frames.map(policyOf).filter((policy) => /script-src|connect-src/.test(policy))).toEqual([]);
    expect(headersFor('/')['x-content-type-options']).toBe('nosniff');
  });
});

describe('no page', () => {
  test('holds a script or a style of its own: the policy would refuse it', () => {
    const isInline = (page: SitePage) =>
      page.tags.some(
        ({ name, attributes, text }) =>
          name === 'style' ||
          'style' in attributes ||
          // A block of data for other programs is never run, and the policy does not touch it.
          (name === 'script' && attributes.type !== 'application/ld+json' && (text.trim() !== '' || !attributes.src)) ||
          Object.keys(attributes).some((attribute) => /^on\w+$/.test(attribute)),
      );
    expect(addressesOf(isInline)).toEqual([]);
  });

  test('loads anything from another host', () => {
    const isLoaded = ({ name, attributes }: SitePage['tags'][number]) =>
      name !== 'a' && !(name === 'link' && ['canonical', 'license', 'alternate'].includes(attributes.rel ?? ''));
    const foreign = (page: SitePage) =>
      addressesOn({ ...page, tags: page.tags.filter(isLoaded) }).some(
        (address) => new URL(address, TEST_ORIGIN + page.address).origin !== TEST_ORIGIN,
      );
    expect(addressesOf(foreign)).toEqual([]);
  });

  test('sends a visitor on by itself, but for other names of a council, which lead to its card at once', () => {
    const councils = new Set(expectPages('content').councils.map((slug) => `0; url=/councils/${slug}/`));
    const other = site.aliases.filter((page) => !councils.has(sentOnTo(page) ?? ''));
    expect(other.map(({ address }) => address)).toEqual([]);
    expect(site.pages.filter(sentOnTo)).toEqual([]);
  });

  test('embeds another page, a plug-in or a form that leaves the site', () => {
    const embeds = (page: SitePage) =>
      page.tags.some(({ name }) => /^(iframe|frame|object|embed|applet|base)$/.test(name));
    expect(addressesOf(embeds)).toEqual([]);
  });
});

test('no style loads a font, another style or a file from another host', () => {
  const loads = styles.filter((file) =>
    /@import|@font-face|url\(\s*["']?(https?:)?\/\/|expression\(/i.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(loads).toEqual([]);
});
