import { type Day, spanOf } from '../../domain/day.ts';
import { type Change, listChanges } from '../../domain/following/listChanges.ts';
import type { Model } from '../../domain/model.ts';
import { addresses } from '../addresses.ts';
import { type ChangeEntry, changeEntry } from './changeEntry.ts';
import { lastingId } from './lastingId.ts';

/** A list of changes that programs ask for again and again. */
export interface Feed {
  /** A UUID that stays. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Where the feed itself is. */
  readonly self: string;
  /** The page that says the same to people. */
  readonly page: string;
  /** The day of the newest change; without any, the day up to which the archive was checked. */
  readonly updated: Day;
  /** Newest first. */
  readonly entries: readonly ChangeEntry[];
}

/** Who made the feeds. */
export const FEED_AUTHOR = 'SEND report cards';

/** Feeds about many councils end here: readers ask for them several times a day. */
const NEWEST = 50;

/** Every change, in the words of followers, newest first; worked out once for all feeds. */
export function allEntries(model: Model): readonly ChangeEntry[] {
  return [...entriesBy(model).values()];
}

const known = new WeakMap<Model, ReadonlyMap<Change, ChangeEntry>>();

function entriesBy(model: Model): ReadonlyMap<Change, ChangeEntry> {
  const entries = known.get(model) ?? new Map(listChanges(model).map((change) => [change, changeEntry(model, change)]));
  known.set(model, entries);
  return entries;
}

function choose(model: Model, fits: (change: Change) => boolean, most = NEWEST): ChangeEntry[] {
  return [...entriesBy(model)]
    .filter(([change]) => fits(change))
    .slice(0, most)
    .map(([, entry]) => entry);
}

/** The newest changes of the whole archive. */
export function feedOfSite(model: Model, self: string): Feed {
  return makeFeed(model, {
    self,
    page: addresses.changes,
    title: 'SEND report cards: what is new',
    subtitle: 'New inspections of support for children with SEND in England, and corrections of ours.',
    entries: choose(model, () => true),
  });
}

/** All changes about a council, and about the councils that it was made from. */
export function feedOfCouncil(model: Model, slug: string): Feed {
  const { name } = model.council(slug);
  const line = new Set(model.historyOf(slug));
  return makeFeed(model, {
    self: addresses.councilFeed(slug),
    page: addresses.council(slug),
    title: `${name}: SEND inspections`,
    subtitle: `New inspections of support for children with SEND in ${name}, and corrections of ours.`,
    entries: choose(model, ({ visit }) => line.has(visit), Number.POSITIVE_INFINITY),
  });
}

/** The newest changes about visits that found something on a theme. */
export function feedOfTheme(model: Model, slug: string): Feed {
  const { name } = model.theme(slug);
  return makeFeed(model, {
    self: addresses.themeFeed(slug),
    page: addresses.theme(slug),
    title: `SEND inspections: ${name}`,
    subtitle: `New inspections that found something on this theme, and corrections of ours.`,
    entries: choose(model, ({ visit }) => visit.findings.some(({ theme }) => theme === slug)),
  });
}

/** The newest changes about the councils of a region, also those that have ended. */
export function feedOfRegion(model: Model, slug: string): Feed {
  const { name } = model.region(slug);
  return makeFeed(model, {
    self: addresses.regionFeed(slug),
    page: addresses.region(slug),
    title: `SEND inspections: ${name}`,
    subtitle: `New inspections of support for children with SEND in this region, and corrections of ours.`,
    entries: choose(model, ({ visit }) => model.council(visit.council).region === slug),
  });
}

function makeFeed(model: Model, feed: Omit<Feed, 'id' | 'updated'>): Feed {
  const days = feed.entries.map(({ updated }) => updated).sort();
  return { ...feed, id: lastingId(`feed${feed.self}`), updated: days.at(-1) ?? spanOf(model.site.checkedTo).last };
}
