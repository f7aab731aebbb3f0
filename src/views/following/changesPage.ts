import { type Day, monthOf, monthsBetween, sayDay, sayMonth, yearOf } from '../../domain/day.ts';
import type { Model } from '../../domain/model.ts';
import type { ChangeEntry } from './changeEntry.ts';
import { allEntries } from './feeds.ts';

/** A stretch of time with its changes, newest first. */
export interface ChangePeriod {
  /** `2026-06`, or `2025`: its place on the page. */
  readonly anchor: string;
  /** "June 2026", or "2025". */
  readonly name: string;
  readonly entries: readonly ChangeEntry[];
}

/** What the page of changes says. */
export interface ChangesPage {
  readonly corrections: readonly ChangeEntry[];
  /** Said where there is none. */
  readonly noCorrections: string;
  /** Month by month, the last twelve months that have any. */
  readonly months: readonly ChangePeriod[];
  /** Year by year, what was before. */
  readonly years: readonly ChangePeriod[];
}

/** Months that are shown openly, counted from the newest change. */
const OPEN = 12;

/** Works out the page of changes: corrections by themselves, then new visits, the newest by month and older ones by year. */
export function changesPage(model: Model): ChangesPage {
  const [corrections, visits] = [true, false].map((wanted) =>
    allEntries(model).filter(({ isCorrection }) => isCorrection === wanted),
  ) as [ChangeEntry[], ChangeEntry[]];
  const newest = visits[0] && monthOf(visits[0].date);
  const isOpen = ({ date }: ChangeEntry) => newest !== undefined && monthsBetween(monthOf(date), newest) < OPEN;
  return {
    corrections,
    noCorrections: `None since the site was first published, as of ${sayDay(model.today)}.`,
    months: periods(visits.filter(isOpen), monthOf, sayMonth),
    years: periods(
      visits.filter((visit) => !isOpen(visit)),
      yearOf,
      (year) => year,
    ),
  };
}

function periods(
  entries: readonly ChangeEntry[],
  periodOf: (day: Day) => string,
  say: (period: string) => string,
): ChangePeriod[] {
  return [...Map.groupBy(entries, ({ date }) => periodOf(date))].map(([period, within]) => ({
    anchor: `in-${period}`,
    name: say(period),
    entries: within,
  }));
}
