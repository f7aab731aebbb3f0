import { parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { makeAbsolute } from '../../src/components/siteAddress.ts';
import { atomText, writeAtom } from '../../src/pages/_writeAtom.ts';
import { jsonFeedText, writeJsonFeed } from '../../src/pages/_writeJsonFeed.ts';
import { feedOfCouncil, feedOfSite } from '../../src/views/following/feeds.ts';
import { judgeAtom } from '../support/judgeAtom.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, significant, strength, visit } from '../support/makeArchive.ts';
import { ODD_NAMES } from '../support/oddNames.ts';
import { readAtom } from '../support/readAtom.ts';

const SITE = new URL('https://report-cards.example');
const absolute = makeAbsolute(SITE);

/** An archive in which every text that a stranger can type is this one. */
function modelOf(odd: string) {
  const held = visit({
    findings: [significant('local-offer', { summary: odd }), strength('local-offer', { summary: odd })],
  });
  return makeModel([held], {
    councils: [council('borsetshire', { name: odd })],
    corrections: [
      {
        date: '2020-01-10',
        visit: held.slug,
        wrong: odd,
        now: odd,
        sources: [{ title: odd, publisher: odd, url: 'https://example.org/?a=1&b=%22' }],
      },
    ],
  });
}

const silent = makeModel();

describe('a feed in Atom', () => {
  test('is valid whatever the names and sentences are, and gives them back as they were', async () => {
    const files = Object.fromEntries(
      ODD_NAMES.map((odd, at) => [`odd-${at}.xml`, atomText(feedOfCouncil(modelOf(odd), 'borsetshire'), absolute)]),
    );
    expect(await judgeAtom(files)).toEqual([]);
    for (const [at, odd] of ODD_NAMES.entries()) {
      const feed = readAtom(files[`odd-${at}.xml`] ?? '');
      expect(feed.title).toBe(`${odd}: SEND inspections`);
      expect(feed.entries.map(({ title }) => title)).toEqual([
        `Correction: ${odd}: inspection of March 2019`,
        `${odd}: inspection of March 2019, had to write a plan`,
      ]);
      expect(feed.entries[0]?.summary).toContain(`What was wrong: ${odd} What it says now: ${odd}`);
    }
  });

  test('is judged by a grammar that finds faults', async () => {
    const good = atomText(feedOfSite(silent, '/feed.xml'), absolute);
    const faults = {
      'no-id.xml': good.replace(/<id>.*?<\/id>/, ''),
      'no-date.xml': good.replace('T12:00:00Z', ''),
      'element.xml': good.replace('<title>', '<headline/><title>'),
      'letter.xml': good.replace('<title>', '<title>\u0007'),
    };
    for (const [name, text] of Object.entries(faults)) expect(await judgeAtom({ [name]: text })).not.toEqual([]);
  });

  test('without entries is valid, and dated by the day up to which the archive was checked', async () => {
    const text = atomText(feedOfSite(silent, '/feed.xml'), absolute);
    expect(await judgeAtom({ 'empty.xml': text })).toEqual([]);
    expect(readAtom(text).updated).toBe(`${silent.site.checkedTo}T12:00:00Z`);
    expect(readAtom(text).entries).toEqual([]);
  });

  test('leads to whole addresses, and to the root of the host where the site’s name is not known', async () => {
    const feed = feedOfCouncil(modelOf('Borsetshire'), 'borsetshire');
    const [known, unknown] = [SITE, undefined].map((site) => readAtom(atomText(feed, makeAbsolute(site))));
    expect(known?.self).toBe(`${SITE.href}councils/borsetshire/feed.xml`);
    expect(known?.entries[1]?.href).toBe(`${SITE.href}inspections/borsetshire-2019-03/`);
    expect(unknown?.entries[1]?.href).toBe('/inspections/borsetshire-2019-03/');
    expect(known?.entries.map(({ id }) => id)).toEqual(unknown?.entries.map(({ id }) => id));
    expect(await judgeAtom({ 'unknown.xml': atomText(feed, makeAbsolute(undefined)) })).toEqual([]);
  });

  test('is served as what it is', () => {
    const answer = writeAtom(feedOfSite(silent, '/feed.xml'), SITE);
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  });
});

describe('a JSON Feed', () => {
  test.each(ODD_NAMES)('says the same as the Atom feed about %s', (odd) => {
    const feed = feedOfSite(modelOf(odd), '/feed.json');
    const [json, atom] = [parseJsonFeed(jsonFeedText(feed, SITE)), readAtom(atomText(feed, absolute))];
    const said = (
      entries: readonly { id?: string | undefined; title?: string | undefined; summary?: string | undefined }[] = [],
    ) => entries.map(({ id, title, summary }) => ({ id, title, summary }));
    expect(said(json.items)).toEqual(said(atom.entries));
    expect(json.items?.map((item) => item.date_modified)).toEqual(atom.entries.map(({ updated }) => updated));
    expect(json.items?.[1]?.content_html).not.toContain('<b>');
  });

  test('has the fields that JSON Feed 1.1 asks for, also without entries', () => {
    const feed = parseJsonFeed(jsonFeedText(feedOfSite(silent, '/feed.json'), SITE));
    expect(feed).toMatchObject({ title: 'SEND report cards: what is new', feed_url: `${SITE.href}feed.json` });
    expect(JSON.parse(jsonFeedText(feedOfSite(silent, '/feed.json'), SITE))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [],
    });
  });

  test('has no addresses where the site’s name is not known, since they must be whole', () => {
    expect(jsonFeedText(feedOfSite(modelOf('Borsetshire'), '/feed.json'), undefined)).not.toMatch(/url":/);
  });

  test('is served as what it is', () => {
    const answer = writeJsonFeed(feedOfSite(silent, '/feed.json'), SITE);
    expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
  });
});

test('a source of a correction is named and linked in both', () => {
  const feed = feedOfSite(modelOf('Borsetshire'), '/feed.xml');
  expect(feed.entries[0]?.sources).toHaveLength(1);
  for (const text of [atomText(feed, absolute), JSON.parse(jsonFeedText(feed, SITE)).items[0].content_html])
    expect(text).toContain('href="https://example.org/?a=1&#x26;b=%22"');
});
