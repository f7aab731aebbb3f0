import type { FinderEntry, FinderStatus } from './finderEntry.ts';
import { BETWEEN, type FinderIndex, INDEX_STATUSES, type IndexRow, nameOfSlug } from './finderIndex.ts';

/** The part of a council in the register that the finder needs. */
export interface RegisterCouncil {
  readonly slug: string;
  readonly name: string;
  readonly officialName: string;
  readonly aliases: readonly string[];
  readonly status: FinderStatus;
  /** Slug of the region. */
  readonly region: string;
  readonly predecessors: readonly { readonly council: string }[];
  readonly successors: readonly { readonly council: string }[];
}

/** The part of a region in the register that the finder needs. */
export interface RegisterRegion {
  readonly slug: string;
  readonly name: string;
}

/** What the finder needs of each council, in the order of the register. */
export function makeEntries(
  councils: readonly RegisterCouncil[],
  regions: readonly RegisterRegion[] = [],
): FinderEntry[] {
  const regionNames = new Map(regions.map(({ slug, name }) => [slug, name]));
  return councils.map(({ slug, name, officialName, aliases, status, region, predecessors, successors }) => {
    const also = [...new Set([...aliases, officialName])].filter((other) => other !== name);
    const entry = { slug, name, also, status, region: regionNames.get(region) ?? nameOfSlug(region) };
    if (status === 'current') return entry;
    const leadsTo = (status === 'abolished' ? successors : predecessors).map(({ council }) => council);
    return { ...entry, leadsTo };
  });
}

/**
 * The contents of finder.json; `areas` are those of the postcodes that can be looked up. Throws where a name holds the sign that
 * stands between names.
 */
export function buildIndex(
  councils: readonly RegisterCouncil[],
  regions: readonly RegisterRegion[] = [],
  areas: readonly string[] = [],
): FinderIndex {
  const entries = makeEntries(councils, regions);
  const regionNames = [...new Set(entries.map(({ region }) => region))];
  return {
    regions: regionNames,
    councils: entries.map((entry) => makeRow(entry, regionNames)),
    ...(areas.length > 0 && { postcodes: areas.join(' ') }),
  };
}

function makeRow({ slug, name, also, status, region, leadsTo }: FinderEntry, regionNames: readonly string[]): IndexRow {
  const broken = also.find((other) => other.includes(BETWEEN));
  if (broken) throw new Error(`The name "${broken}" of ${slug} holds "${BETWEEN}". Take the sign out.`);
  const shortName = nameOfSlug(slug) === name ? '' : name;
  const names = also.join(BETWEEN);
  const regionAt = regionNames.indexOf(region);
  if (status === 'current') return [slug, shortName, names, regionAt];
  return [slug, shortName, names, regionAt, INDEX_STATUSES.indexOf(status), (leadsTo ?? []).join(BETWEEN)];
}
