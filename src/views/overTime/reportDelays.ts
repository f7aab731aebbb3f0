import { daysBetween } from '../../domain/day.ts';
import type { Model } from '../../domain/model.ts';
import { say } from '../../language/say.ts';
import { sayCount } from '../../language/sayCount.ts';
import type { DataTable } from '../dataTable.ts';

/** Visits whose report came out so many days after their last day. */
export interface DelayWeek {
  /** First and last number of days that belong here. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** How long reports took under one framework, from the last day of the visit to the day of publication. */
export interface ReportDelays {
  readonly slug: string;
  readonly name: string;
  /** Every week from the shortest to the longest. */
  readonly weeks: readonly DelayWeek[];
  /** In days; undefined where no visit has both days. */
  readonly median: number | undefined;
  /** Visits of which both days are recorded. */
  readonly known: number;
  /** All visits. */
  readonly of: number;
  readonly sentence: string;
}

const WEEK = 7;

/** Counts visits of every kind by weeks; those without both days are left out, and counted in the sentence. */
export function reportDelays(model: Model, slug: string): ReportDelays {
  const visits = model.inspections.filter((visit) => visit.framework === slug);
  const days = visits
    .flatMap(({ inspected, published }) => {
      if (!inspected?.to || !published) return [];
      return daysBetween(inspected.to, published) ?? [];
    })
    .sort((a, b) => a - b);
  const median = medianOf(days);
  return {
    slug,
    name: model.framework(slug).shortName,
    weeks: weeksOf(days),
    median,
    known: days.length,
    of: visits.length,
    sentence: sayDelays(days, median, visits.length),
  };
}

/** The same numbers as rows of a file. */
export function reportDelaysTable({ name, weeks }: ReportDelays): DataTable {
  return weeks.map(({ from, to, count }) => ({ framework: name, days_from: from, days_to: to, visits: count }));
}

function weeksOf(days: readonly number[]): DelayWeek[] {
  const weeks = days.map((each) => Math.floor(each / WEEK));
  const first = weeks[0] ?? 0;
  return Array.from({ length: weeks.length > 0 ? (weeks.at(-1) ?? 0) - first + 1 : 0 }, (_, at) => ({
    from: (first + at) * WEEK,
    to: (first + at) * WEEK + WEEK - 1,
    count: weeks.filter((week) => week === first + at).length,
  }));
}

function medianOf(sorted: readonly number[]): number | undefined {
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function sayDelays(days: readonly number[], median: number | undefined, of: number): string {
  if (of === 0) return say('We hold no visit of this kind of inspection yet.');
  const known = days.length;
  const left =
    of > known
      ? ` ${sayCount(
          'For {left} of {count} visit we do not hold both days: they are left out.',
          'For {left} of {count} visits we do not hold both days: they are left out.',
          of,
          { left: of - known },
        )}`
      : '';
  if (median === undefined)
    return sayCount(
      'Of {count} visit in our records, we hold both days of none.',
      'Of {count} visits in our records, we hold both days of none.',
      of,
    );
  const sayDays = (count: number) => sayCount('{count} day', '{count} days', count);
  if (known === 1)
    return say('The one report whose days we hold came out after {days}.', { days: sayDays(median) }) + left;
  const said = say(
    'The median is {median}: half of the {known} reports whose days we hold came out within that time. The quickest took {quickest}, the slowest {slowest}.',
    {
      median: sayDays(median),
      known,
      quickest: sayDays(days[0] ?? 0),
      slowest: sayDays(days.at(-1) ?? 0),
    },
  );
  return said + left;
}
