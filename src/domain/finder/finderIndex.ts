import type { FinderStatus } from './finderEntry.ts';

/** The order in which the index numbers the states of a council. */
export const INDEX_STATUSES: readonly FinderStatus[] = ['current', 'abolished', 'future'];

/** Stands between two names in one text; no name may hold it. */
export const BETWEEN = '|';

/**
 * A council in the index: slug, name (empty where the slug says it: "east-sussex", "East Sussex"), other names, number
 * of the region, and only for old and planned councils the number of the status and the slugs that it leads to.
 */
export type IndexRow =
  | [slug: string, name: string, also: string, region: number]
  | [slug: string, name: string, also: string, region: number, status: number, leadsTo: string];

/** What finder.json holds: small, because every visitor who searches loads it. */
export interface FinderIndex {
  readonly regions: readonly string[];
  readonly councils: readonly IndexRow[];
  /** The letters with which the postcodes begin that can be looked up, "AL B BA"; absent where none can. */
  readonly postcodes?: string;
}

/** "east-sussex" as "East Sussex": the name that most slugs stand for. */
export function nameOfSlug(slug: string): string {
  return slug
    .split('-')
    .map((word) => (/^(?:and|of|on|upon|with)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
