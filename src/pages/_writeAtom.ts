import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { makeAbsolute } from '../components/siteAddress.ts';
import type { ChangeEntry } from '../views/following/changeEntry.ts';
import { FEED_AUTHOR, type Feed } from '../views/following/feeds.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const RIGHTS =
  'Creative Commons Attribution 4.0. Words quoted from official reports are Crown copyright, under the Open Government Licence v3.0.';

/** A feed in Atom (RFC 4287), as an answer. Without the site’s name its links begin at the root of the host. */
export function writeAtom(feed: Feed, site: URL | undefined): Response {
  return new Response(atomText(feed, makeAbsolute(site)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

/** The same as a text. */
export function atomText(feed: Feed, absolute: (path: string) => string): string {
  const document = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' }, [
      x('id', `urn:uuid:${feed.id}`),
      x('title', feed.title),
      x('subtitle', feed.subtitle),
      x('updated', sayInstant(feed.updated)),
      x('link', { rel: 'self', type: 'application/atom+xml', href: absolute(feed.self) }),
      x('link', { rel: 'alternate', type: 'text/html', href: absolute(feed.page) }),
      x('link', { rel: 'license', href: LICENCE }),
      x('author', [x('name', FEED_AUTHOR), x('uri', absolute('/'))]),
      x('rights', RIGHTS),
      ...feed.entries.map((entry) => writeEntry(entry, absolute)),
    ]),
  ]);
  // XML forbids these three signs in a text (2.4), and the writer lets them through. No section of raw text is written.
  return `${toXml(document, { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;')}\n`;
}

function writeEntry(entry: ChangeEntry, absolute: (path: string) => string): Element {
  return x('entry', [
    x('id', `urn:uuid:${entry.id}`),
    x('title', entry.title),
    x('link', { rel: 'alternate', type: 'text/html', href: absolute(entry.href) }),
    x('published', sayInstant(entry.date)),
    x('updated', sayInstant(entry.updated)),
    ...entry.tags.map(({ term, label }) => x('category', { term, label })),
    x('summary', entry.summary),
    x('content', { type: 'xhtml' }, [x('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, writeStory(entry))]),
  ]);
}

/** What an entry says at length, in elements that XHTML and HTML share. */
export function writeStory({ summary, lists, sources }: ChangeEntry): Element[] {
  return [
    x('p', summary),
    ...lists.flatMap(({ heading, items }) => [
      x('p', [x('strong', heading)]),
      x(
        'ul',
        items.map((item) => x('li', item)),
      ),
    ]),
    ...sources.map(({ title, publisher, url }) => x('p', ['Source: ', x('a', { href: url }, title), `, ${publisher}`])),
  ];
}

/** Noon in Greenwich: the same day nearly everywhere. */
export function sayInstant(day: string): string {
  return `${day}T12:00:00Z`;
}
