import type { Archive, Inspection } from './archive.ts';
import type { Council } from './council.ts';
import { compareDays, type Day } from './day.ts';
import type { Framework, Outcome } from './framework.ts';
import type { Region, Theme, ThemeGroup } from './registers.ts';

/** The archive with what follows from it, worked out once for all pages. Look-ups throw on an unknown slug. */
export interface Model extends Archive {
  /** The day on which ages are counted. */
  readonly today: Day;
  council(slug: string): Council;
  region(slug: string): Region;
  framework(slug: string): Framework;
  theme(slug: string): Theme & { group: ThemeGroup };
  outcome(visit: Inspection): Outcome;
  /** The visits to a council itself, newest first. */
  visitsTo(council: string): readonly Inspection[];
  /** The visits to a council and to the councils that it was made from, newest first. */
  historyOf(council: string): readonly Inspection[];
}

/** The day that a visit is dated by: its first day, or its publication where no visit is recorded. */
export function dateOf(visit: Inspection): Day {
  const date = visit.inspected?.from ?? visit.published;
  if (date === undefined) throw new Error(`${visit.slug} has neither a visit nor a publication date.`);
  return date;
}

/** Works out the model; the archive has passed the checks, so a broken reference is a fault of ours and throws. */
export function buildModel(archive: Archive, today: Day): Model {
  const newestFirst = [...archive.inspections].sort(
    (a, b) => compareDays(dateOf(b), dateOf(a)) || (a.slug < b.slug ? -1 : 1),
  );
  const visits = Map.groupBy(newestFirst, (visit) => visit.council);
  const council = finder('council', archive.councils);
  const framework = finder('framework', archive.frameworks);
  const themes = archive.themeGroups.flatMap((group) => group.themes.map((theme) => ({ ...theme, group })));
  const history = (slug: string): readonly Inspection[] => {
    const line = new Set([slug, ...predecessorsOf(slug, council)]);
    return newestFirst.filter((visit) => line.has(visit.council));
  };
  return {
    ...archive,
    inspections: newestFirst,
    today,
    council,
    framework,
    region: finder('region', archive.regions),
    theme: finder('theme', themes),
    outcome: (visit) => finder('outcome', framework(visit.framework).outcomes)(visit.outcome),
    visitsTo: (slug) => visits.get(slug) ?? [],
    historyOf: memo(history),
  };
}

function predecessorsOf(slug: string, council: (slug: string) => Council, seen = new Set<string>()): Set<string> {
  for (const { council: before } of council(slug).predecessors) {
    if (seen.has(before)) continue;
    seen.add(before);
    predecessorsOf(before, council, seen);
  }
  return seen;
}

function finder<Entry extends { slug: string }>(what: string, entries: readonly Entry[]): (slug: string) => Entry {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  return (slug) => {
    const entry = bySlug.get(slug);
    if (!entry) throw new Error(`There is no ${what} "${slug}".`);
    return entry;
  };
}

function memo<Value>(work: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}
