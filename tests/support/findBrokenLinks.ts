import type { BuiltSite, SitePage } from './readSite.ts';

/** The attributes that lead somewhere. */
const LEADING = ['href', 'src', 'action', 'poster', 'data'];

/**
 * Links of the site into itself that lead nowhere, or to a place that is not on the page: "/a/ → /b/#c". `origin` is the
 * address that the site was built for, `basePath` the path that it stands under.
 */
export function findBrokenLinks(site: BuiltSite, origin: string, basePath = '/'): string[] {
  const files = new Set(site.files.map((file) => `${basePath}${file}`));
  const pages = new Map(
    [...site.pages, ...site.frames, ...site.aliases].map((page) => [basePath + page.address.slice(1), page]),
  );
  const anchors = new Map([...pages].map(([address, page]) => [address, idsOf(page)]));
  const broken = new Set<string>();
  for (const [from, page] of pages) {
    for (const to of addressesOn(page)) {
      const url = new URL(to, origin + from);
      if (url.origin !== origin) continue;
      const path = decodeURI(url.pathname);
      const there = pages.has(path) || files.has(path);
      const hash = decodeURIComponent(url.hash.slice(1));
      if (!there || (hash && !anchors.get(path)?.has(hash))) broken.add(`${from} → ${to}`);
    }
  }
  return [...broken];
}

/** Every address that a page names. */
export function addressesOn(page: SitePage): string[] {
  return page.tags.flatMap(({ name, attributes }) => [
    ...LEADING.flatMap((attribute) => (name === 'meta' ? [] : (attributes[attribute] ?? []))),
    ...(attributes.srcset?.split(',').map((each) => each.trim().split(/\s+/)[0] ?? '') ?? []),
    ...(attributes['xlink:href'] ?? []),
  ]);
}

function idsOf(page: SitePage): Set<string> {
  return new Set(page.tags.flatMap(({ attributes }) => attributes.id ?? []));
}
