import { describe, expect, test } from 'vitest';
import {
  type Asked,
  addressOfPage,
  isWholePage,
  judgeRequest,
  mayBeKept,
} from '../../../src/browser/offline/judgeRequest.ts';

const HOME = 'https://example.org/cards/';
const reading: Omit<Asked, 'url'> = { method: 'GET', mode: 'navigate', destination: 'document' };
const loading: Omit<Asked, 'url'> = { method: 'GET', mode: 'cors', destination: '' };

describe('judgeRequest', () => {
  test.each(['', 'councils/', 'councils/reading/', 'councils/reading', 'search/?q=a.b', 'data/#files'])(
    'a visitor who goes to "%s" asks for a page',
    (path) => expect(judgeRequest({ ...reading, url: HOME + path }, HOME)).toBe('page'),
  );

  test.each(['data/findings.csv', 'feed.xml', 'badge/reading.svg', 'inspections/reading-2019-03.md', 'sw.js'])(
    'a visitor who goes to %s asks for a file, which is left to the browser',
    (path) => expect(judgeRequest({ ...reading, url: HOME + path }, HOME)).toBeUndefined(),
  );

  test('a page inside the page of somebody else is left to the browser', () => {
    const url = `${HOME}embed/reading/`;
    expect(judgeRequest({ ...reading, destination: 'iframe', url }, HOME)).toBeUndefined();
  });

  test.each([
    ['_astro/Page.Abc123.css', 'hashed'],
    ['finder.json', 'fixed'],
    ['favicon.svg', 'fixed'],
    ['pagefind/pagefind.js', undefined],
    ['api/v1/index.json', undefined],
    ['compare/reading.json', undefined],
    ['councils/', undefined],
  ])('a page that loads %s: %s', (path, kind) => {
    expect(judgeRequest({ ...loading, url: HOME + path }, HOME)).toBe(kind);
  });

  test.each(['https://example.org/', 'https://example.org/others/_astro/a.css', 'https://else.org/cards/', 'data:,'])(
    '%s is not of this site',
    (url) => {
      expect(judgeRequest({ ...reading, url }, HOME)).toBeUndefined();
      expect(judgeRequest({ ...loading, url }, HOME)).toBeUndefined();
    },
  );

  test('anything but reading is left alone', () => {
    expect(judgeRequest({ ...loading, method: 'HEAD', url: `${HOME}finder.json` }, HOME)).toBeUndefined();
    expect(judgeRequest({ ...reading, method: 'POST', url: HOME }, HOME)).toBeUndefined();
  });
});

describe('addressOfPage', () => {
  test.each([
    ['https://example.org/', 'https://example.org/'],
    ['https://example.org/search/?q=autism#results', 'https://example.org/search/'],
    ['https://example.org/councils/reading', 'https://example.org/councils/reading/'],
  ])('%s is kept as %s', (url, address) => expect(addressOfPage(url)).toBe(address));
});

describe('mayBeKept', () => {
  test.each([
    ['', true],
    ['councils/reading/', true],
    ['databases/', true],
    ['data/', false],
    ['embed/reading/', false],
    ['offline/', false],
  ])('"%s": %s', (path, kept) => expect(mayBeKept(HOME + path, HOME)).toBe(kept));

  test('nothing of another site is', () => expect(mayBeKept('https://example.org/other/', HOME)).toBe(false));
});

describe('isWholePage', () => {
  const HTML = { 'content-type': 'text/html; charset=utf-8' };
  /** An answer as a host gives it; those made in a program have another type. */
  const answer = (
    over: { status?: number; type?: ResponseType; redirected?: boolean; headers?: HeadersInit } = {},
  ) => ({
    ...{ status: 200, type: 'basic' as const, redirected: false },
    ...over,
    headers: new Headers(over.headers ?? HTML),
  });

  test('a page of this site is one', () => expect(isWholePage(answer())).toBe(true));

  test.each([
    ['that is not there', { status: 404 }],
    ['of which a part came', { status: 206 }],
    ['of another site', { type: 'cors' as const }],
    ['that nobody may look into', { type: 'opaque' as const, status: 0 }],
    ['that leads elsewhere', { type: 'opaqueredirect' as const, status: 0 }],
    ['that came from elsewhere', { redirected: true }],
    ['that is data', { headers: { 'content-type': 'text/csv' } }],
    ['that does not say what it is', { headers: {} }],
  ])('an answer %s is none', (_, over) => expect(isWholePage(answer(over))).toBe(false));
});
