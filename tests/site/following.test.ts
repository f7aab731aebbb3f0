import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { expectPages } from '../../src/publish/expectedPages.ts';
import { serveFolder } from '../../src/publish/serveFolder.ts';
import { judgeAtom } from '../support/judgeAtom.ts';
import { readAtom } from '../support/readAtom.ts';
import { findWrongLines, readCalendar } from '../support/readCalendar.ts';
import { pick, readSite } from '../support/readSite.ts';
import { TEST_ORIGIN } from '../support/testSite.ts';

const { folder, files, pages } = readSite();
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const feeds = files.filter((file) => /(^|\/)feed\.xml$/.test(file));
const calendars = files.filter((file) => file.endsWith('.ics'));
/** The names of the things that have pages of this kind; other pages only tell apart councils of one name. */
const slugsOf = (kind: string) =>
  kind === 'councils'
    ? expectPages('content').councils
    : [...new Set(pages.flatMap(({ address }) => new RegExp(`^/${kind}/([^/]+)/$`).exec(address)?.[1] ?? []))];

/** The file in the built site that an address of it stands for. */
function fileAt(address: string): string {
  const { origin, pathname } = new URL(address, TEST_ORIGIN);
  expect(origin).toBe(TEST_ORIGIN);
  return join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
}

describe('the feeds of the site', () => {
  test('stand beside each council, theme and region, and at the root', () => {
    const expected = ['councils', 'themes', 'regions'].flatMap((kind) =>
      slugsOf(kind).map((slug) => `${kind}/${slug}/feed.xml`),
    );
    expect(new Set(feeds)).toEqual(new Set(['feed.xml', ...expected]));
  });

  test('are valid Atom', async () => {
    expect(await judgeAtom(Object.fromEntries(feeds.map((file) => [file, read(file)])))).toEqual([]);
  });

  test('name themselves, and lead to pages that exist', () => {
    for (const file of feeds) {
      const { self, entries } = readAtom(read(file));
      expect(self).toBe(`${TEST_ORIGIN}/${file}`);
      expect(entries.filter(({ href }) => !existsSync(fileAt(href ?? '')))).toEqual([]);
    }
  });

  test('tell of a thing under one id, in the same words everywhere', () => {
    const told = new Map<string, string>();
    for (const { id = '', title, updated, summary } of feeds.flatMap((file) => readAtom(read(file)).entries)) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      const said = JSON.stringify({ title, updated, summary });
      expect(told.get(id) ?? said).toBe(said);
      told.set(id, said);
    }
    expect(told.size).toBeGreaterThanOrEqual(309);
    expect(new Set(feeds.map((file) => readAtom(read(file)).id)).size).toBe(feeds.length);
  });

  test('have the newest first', () => {
    for (const file of feeds) {
      const days = readAtom(read(file)).entries.map(({ updated }) => updated ?? '');
      expect(days).toEqual([...days].sort().reverse());
    }
  });

  test('say the same as JSON Feed', () => {
    const { items = [], feed_url } = parseJsonFeed(read('feed.json'));
    expect(feed_url).toBe(`${TEST_ORIGIN}/feed.json`);
    expect(items.map(({ id, title, url }) => [id, title, url])).toEqual(
      readAtom(read('feed.xml')).entries.map(({ id, title, href }) => [id, title, href]),
    );
  });

  test.each(['/', '/changes/', '/councils/wokingham/', '/themes/local-offer/', '/regions/south-east/'])(
    '%s tells programs where its feed is',
    (address) => {
      const page = pages.find((each) => each.address === address);
      const found =
        page && pick(page, 'link', 'type').filter(({ attributes }) => attributes.type === 'application/atom+xml');
      expect(found?.map(({ attributes }) => existsSync(fileAt(attributes.href ?? '')))).toEqual([true]);
    },
  );
});

describe('the calendars of the site', () => {
  test('stand beside each council, and at the root', () => {
    const expected = slugsOf('councils').map((slug) => `councils/${slug}/calendar.ics`);
    expect(new Set(calendars)).toEqual(new Set(['calendar.ics', ...expected]));
  });

  test('are read alike by two programs, and have lines as the standard asks', () => {
    for (const file of calendars) {
      expect(findWrongLines(read(file))).toEqual([]);
      expect(readCalendar(read(file)).components.length).toBeGreaterThan(0);
    }
  });

  test('hold each expected visit once for its council, and once for the country', () => {
    const uids = (file: string) => readCalendar(read(file)).events.map(({ uid }) => uid);
    const all = calendars.filter((file) => file !== 'calendar.ics').flatMap(uids);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(uids('calendar.ics'))).toEqual(new Set(all));
  });
});

describe('a host', () => {
  test.each([
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json; charset=utf-8'],
    ['/councils/wokingham/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/themes/local-offer/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/regions/south-east/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/calendar.ics', 'text/calendar; charset=utf-8'],
    ['/councils/wokingham/calendar.ics', 'text/calendar; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    const { url, close } = await serveFolder(folder);
    const answer = await fetch(new URL(path, url));
    await close();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  });
});

describe('the page of changes', () => {
  const page = pages.find(({ address }) => address === '/changes/');
  const ids = new Set(page?.tags.flatMap(({ attributes }) => attributes.id ?? []));

  test('has a permanent place for each visit', () => {
    expect(slugsOf('inspections').filter((slug) => !ids.has(slug))).toEqual([]);
  });

  test('leads to each of its years and parts', () => {
    const links =
      page?.tags.flatMap(({ name, attributes }) =>
        name === 'a' && attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : [],
      ) ?? [];
    expect(links).toContain('corrections');
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });
});
