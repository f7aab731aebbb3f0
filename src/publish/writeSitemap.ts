import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { listFiles } from './listFiles.ts';
import { type PageHead, readPageHead } from './readPageHead.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Lists the pages of a finished site in its `sitemap.xml`, by what each says of itself. Nothing is written for a site that
 * does not know its own address, because a sitemap needs full ones.
 */
export function writeSitemap(folder: string): void {
  const pages = listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPageHead(readFileSync(join(folder, file), 'utf8')));
  const listed = pages.filter(({ canonical, indexable }) => canonical && indexable);
  if (listed.length > 0) writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(listed));
}

/** A sitemap; a page whose date is not known is listed without one. */
export function sitemapOf(pages: readonly PageHead[]): string {
  const urls = pages.map(({ canonical, modified }) =>
    x('url', [x('loc', canonical), ...(modified ? [x('lastmod', modified)] : [])]),
  );
  const head = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' } as const;
  return `${toXml([head, x('urlset', { xmlns: NAMESPACE }, urls)])}\n`;
}
