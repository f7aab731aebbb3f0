import { toXml } from 'xast-util-to-xml';
import { makeAbsolute } from '../components/siteAddress.ts';
import { FEED_AUTHOR, type Feed } from '../views/following/feeds.ts';
import { sayInstant, writeStory } from './_writeAtom.ts';

/** A feed as JSON Feed 1.1, as an answer. Without the site’s name it has no links, since they must be whole. */
export function writeJsonFeed(feed: Feed, site: URL | undefined): Response {
  return new Response(jsonFeedText(feed, site), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}

/** The same as a text. */
export function jsonFeedText(feed: Feed, site: URL | undefined): string {
  const absolute = makeAbsolute(site);
  const link = (name: string, path: string) => (site ? { [name]: absolute(path) } : {});
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    ...link('home_page_url', feed.page),
    ...link('feed_url', feed.self),
    language: 'en-GB',
    authors: [{ name: FEED_AUTHOR, ...link('url', '/') }],
    items: feed.entries.map((entry) => ({
      id: `urn:uuid:${entry.id}`,
      ...link('url', entry.href),
      title: entry.title,
      summary: entry.summary,
      content_html: toXml(writeStory(entry)),
      date_published: sayInstant(entry.date),
      date_modified: sayInstant(entry.updated),
      tags: entry.tags.map(({ label }) => label),
    })),
  });
}
