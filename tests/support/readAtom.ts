import { parseAtomFeed } from 'feedsmith';

/** An Atom feed as a reader of feeds that is not ours sees it. */
export interface ReadFeed {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly updated: string | undefined;
  readonly self: string | undefined;
  readonly entries: readonly ReadEntry[];
}

/** One of its entries. */
export interface ReadEntry {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly updated: string | undefined;
  readonly href: string | undefined;
}

/** Reads the text of a feed; throws where it is none. */
export function readAtom(text: string): ReadFeed {
  const { id, title, updated, links, entries = [] } = parseAtomFeed(text);
  return {
    id,
    title: title?.value,
    updated,
    self: links?.find(({ rel }) => rel === 'self')?.href,
    entries: entries.map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      summary: entry.summary?.value,
      updated: entry.updated,
      href: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
    })),
  };
}
