import type { Inspection } from '../../domain/archive.ts';
import { compareDays, quarterOf, sayDay, sayMonth, yearOf } from '../../domain/day.ts';
import type { Framework, OutcomeMark } from '../../domain/framework.ts';
import { isFull } from '../../domain/isFull.ts';
import { dateOf, type Model } from '../../domain/model.ts';
import { say } from '../../language/say.ts';
import { sayCount } from '../../language/sayCount.ts';
import type { DataTable } from '../dataTable.ts';
import { visitLine } from '../visitLines.ts';
import { countOf, listOf, lower } from '../words.ts';
import { longestPause, sayQuarter } from './quarters.ts';

/** A visit on a rail. */
export interface RailVisit {
  readonly date: string;
  readonly mark: OutcomeMark;
  /** "Wokingham, March 2019: had to write a plan". */
  readonly name: string;
  readonly href: string;
  readonly when: string;
  readonly council: string;
  readonly outcome: string;
  /** What its date is where it is not the first day of the visit. */
  readonly note: string | undefined;
}

/** The visits of one kind, with what their marks mean. */
export interface VisitRail {
  readonly label: string;
  /** Quarter by quarter, and within a quarter outcome by outcome. */
  readonly visits: readonly RailVisit[];
  /** Empty where there is no visit. */
  readonly key: readonly { readonly mark: OutcomeMark; readonly label: string; readonly count: number }[];
}

/** Every visit under one framework; full inspections and visits that follow them up have rails of their own. */
export interface VisitRails {
  readonly slug: string;
  readonly name: string;
  readonly rails: readonly VisitRail[];
  /** First and last year of the time axis. */
  readonly from: number;
  readonly to: number;
  readonly sentence: string;
  /** Which visits are not dated by their first day; undefined where all are. */
  readonly dates: string | undefined;
}

/** Lays the visits of a framework out over time. */
export function visitRails(model: Model, slug: string): VisitRails {
  const framework = model.framework(slug);
  const visits = model.inspections.filter((visit) => visit.framework === slug);
  const years = visits.map((visit) => Number(yearOf(dateOf(visit))));
  const begin = Number(yearOf(framework.from));
  const end = Number(yearOf(earlier(framework.until ?? model.today, model.today)));
  const rails = kindsOf(framework).map(({ label, kinds }): VisitRail => {
    const own = visits.filter(({ visit }) => kinds.includes(visit));
    const outcomes = framework.outcomes.filter((outcome) => outcome.visits.some((kind) => kinds.includes(kind)));
    const rank = (visit: Inspection) => outcomes.findIndex((outcome) => outcome.slug === visit.outcome);
    const quarter = (visit: Inspection) => `${yearOf(dateOf(visit))}-${quarterOf(dateOf(visit))}`;
    const ordered = [...own].sort(
      (a, b) =>
        quarter(a).localeCompare(quarter(b)) ||
        rank(a) - rank(b) ||
        compareDays(dateOf(a), dateOf(b)) ||
        a.slug.localeCompare(b.slug, 'en'),
    );
    return {
      label,
      visits: ordered.map((visit) => railVisit(model, visit)),
      key: (own.length > 0 ? outcomes : []).map(({ slug: outcome, mark, name }) => ({
        mark,
        label: name,
        count: own.filter((visit) => visit.outcome === outcome).length,
      })),
    };
  });
  return {
    slug,
    name: framework.shortName,
    rails,
    from: Math.min(begin, ...years),
    // A framework may stand in the register before it begins.
    to: Math.max(begin, end, ...years),
    sentence: sayVisits(model, visits, rails),
    dates: sayDates(visits),
  };
}

/** The same visits as rows of a file. */
export function visitRailsTable({ name, rails }: VisitRails): DataTable {
  return rails.flatMap(({ label, visits }) =>
    visits.map(({ date, council, outcome, note, href }) => ({
      framework: name,
      kind: label,
      date,
      date_is: note ?? 'first day of the visit',
      council,
      outcome,
      page: href,
    })),
  );
}

function kindsOf({ visits, outcomes }: Framework): { label: string; kinds: readonly string[] }[] {
  const full = new Set(outcomes.flatMap((outcome) => (outcome.visits.includes('inspection') ? outcome.visits : [])));
  return [
    { label: say('Full inspections'), kinds: [...full] },
    ...visits
      .filter(({ slug }) => !full.has(slug))
      .map(({ slug, name }) => ({ label: say('{visit}s', { visit: name }), kinds: [slug] })),
  ];
}

function railVisit(model: Model, visit: Inspection): RailVisit {
  const { council, when, outcome, date, href } = visitLine(model, visit);
  const note = visit.inspected
    ? date.length === 7
      ? say('month of the visit')
      : undefined
    : say('publication of the report');
  return {
    date,
    mark: outcome.mark,
    name: `${council.name}, ${date.length === 7 || note ? when : sayDay(date)}: ${lower(outcome.name)}${visit.inspected ? '' : ' (date of the report)'}`,
    href,
    when: note ? when : sayDay(date),
    council: council.name,
    outcome: outcome.name,
    note,
  };
}

function sayVisits(model: Model, visits: readonly Inspection[], rails: readonly VisitRail[]): string {
  const checked = sayDay(model.site.checkedTo);
  if (visits.length === 0) return say('We hold no visit of this kind of inspection, as of {day}.', { day: checked });
  const kinds = rails.map((rail) =>
    countOf(rail.visits.length, lower(rail.label).replace(/s$/, ''), lower(rail.label)),
  );
  const full = visits.filter((visit) => isFull(model, visit)).map(dateOf);
  const [busiest] = [...Map.groupBy(full, (date) => `${yearOf(date)}-${quarterOf(date)}`).values()].sort(
    (a, b) => b.length - a.length || compareDays(a[0] ?? '', b[0] ?? ''),
  );
  const most =
    busiest?.[0] && busiest.length > 1
      ? ` ${sayCount(
          'Most fell in {quarter}, with {count} full inspection.',
          'Most fell in {quarter}, with {count} full inspections.',
          busiest.length,
          { quarter: sayQuarter(busiest[0]) },
        )}`
      : '';
  const pause = longestPause(visits.map(dateOf));
  const none = pause
    ? ` ${say('We hold no visit from {from} to {until}.', { from: pause.from, until: pause.to })}`
    : '';
  const said = say('Each mark is a visit: {visits}, as of {day}.', { visits: listOf(kinds), day: checked });
  return `${said}${most}${none}`;
}

function sayDates(visits: readonly Inspection[]): string | undefined {
  const byReport = visits.filter(({ inspected }) => !inspected);
  const byMonth = visits.filter(({ inspected }) => inspected?.from.length === 7);
  const said = [
    ...(byMonth.length > 0
      ? [
          sayCount(
            'We know only the month of {count} visit, which is enough to find the quarter.',
            'We know only the month of {count} visits, which is enough to find the quarter.',
            byMonth.length,
          ),
        ]
      : []),
    ...(byReport.length > 0
      ? [
          sayCount(
            'The days of {count} visit are not recorded: the mark stands where the report came out ({months}).',
            'The days of {count} visits are not recorded: the mark stands where the report came out ({months}).',
            byReport.length,
            { months: listOf(byReport.map((visit) => sayMonth(dateOf(visit)))) },
          ),
        ]
      : []),
  ];
  return said.length > 0 ? said.join(' ') : undefined;
}

function earlier(a: string, b: string): string {
  return compareDays(a, b) < 0 ? a : b;
}
