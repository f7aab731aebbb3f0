import type { Inspection } from '../../domain/archive.ts';
import { type Day, isBefore, sayDay, sayMonth, spanOf } from '../../domain/day.ts';
import { type ExpectedVisit, expectVisits } from '../../domain/following/expectVisits.ts';
import { dateOfVisit } from '../../domain/following/listChanges.ts';
import type { Model } from '../../domain/model.ts';
import { addresses } from '../addresses.ts';
import { lineageNote, nothingHeld } from '../sentences.ts';
import { capital } from '../words.ts';
import { lastingId } from './lastingId.ts';

/** Something to put into a calendar: it takes a whole day and no time of anybody’s. */
export interface CalendarEvent {
  /** A UUID that stays, also when the date is corrected. */
  readonly id: string;
  /** The last day of the month by which it is expected. */
  readonly day: Day;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  /** How often the visit was corrected. */
  readonly sequence: number;
  /** The day on which this became known here, or was last corrected. */
  readonly changed: Day;
}

/** A calendar of visits that are expected. */
export interface Calendar {
  readonly name: string;
  readonly description: string;
  readonly self: string;
  readonly page: string;
  readonly events: readonly CalendarEvent[];
}

/** The visits that a council can expect. */
export function calendarOfCouncil(model: Model, slug: string): Calendar {
  const { name } = model.council(slug);
  return {
    name: `${name}: expected SEND inspections`,
    description: explain(`support for children with SEND in ${name}`),
    self: addresses.councilCalendar(slug),
    page: addresses.council(slug),
    events: eventsOf(model, slug),
  };
}

/** Those of all councils, soonest first. */
export function calendarOfSite(model: Model): Calendar {
  return {
    name: 'Expected SEND inspections in England',
    description: explain('support for children with SEND in England'),
    self: addresses.calendar,
    page: addresses.changes,
    events: model.councils
      .flatMap(({ slug }) => eventsOf(model, slug))
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.title < b.title ? -1 : 1)),
  };
}

function explain(what: string): string {
  return `About when the next inspections of ${what} are expected, from the words of the latest reports. Every date is approximate: inspectors give no day, and come earlier or later.`;
}

function eventsOf(model: Model, slug: string): CalendarEvent[] {
  return expectVisits(model, slug).map((expected): CalendarEvent => {
    const corrections = (model.corrections ?? []).filter(({ visit }) => visit === expected.after.slug);
    const dates = [dateOfVisit(expected.after), ...corrections.map(({ date }) => date)];
    // That a month has passed is known from the day up to which the archive was checked.
    if (expected.late) dates.push(spanOf(model.site.checkedTo).last);
    return {
      id: lastingId(`expected/${expected.after.slug}/${expected.kind}`),
      day: spanOf(expected.by).last,
      title: `${sayExpected(model, expected)} (approximate)`,
      description: describe(model, expected),
      href: addresses.council(slug),
      sequence: corrections.length,
      changed: dates.sort().at(-1) ?? '',
    };
  });
}

/** "Next full inspection of Borsetshire expected by about May 2027". */
function sayExpected(model: Model, { kind, after, by, late, saidBy }: ExpectedVisit): string {
  const what = kind === 'full' ? 'Next full inspection' : 'Monitoring inspection';
  const how = saidBy === 'framework' ? 'usually due' : 'expected';
  return `${what} of ${model.council(after.council).name} ${late ? 'was ' : ''}${how} by about ${sayMonth(by)}`;
}

function describe(model: Model, { after, words, saidBy, late }: ExpectedVisit): string {
  const council = model.council(after.council);
  const report = reportOf(after);
  const published = after.published ?? '';
  const from = `the report published ${published.length === 7 ? 'in' : 'on'} ${sayDay(published)}`;
  return [
    saidBy === 'report'
      ? `${capital(from)} says: “${words}”`
      : `We do not hold what ${from} says of this. What usually follows such an outcome: “${words}”`,
    'We counted from the report. Inspectors give no day, and can come earlier or later.',
    ...(late ? [nothingHeld(model, 'report of this visit')] : []),
    ...(council.until ? [lineageNote(model, council)] : []),
    ...(report ? [`Source: ${report.publisher}, ${report.title}, ${report.url}`] : []),
  ].join('\n');
}

function reportOf({ sources }: Inspection): Inspection['sources'][number] | undefined {
  return sources.find(({ type, copy }) => type === 'official-report' && !copy);
}

/** The same for the card of a council, in whole sentences. */
export function expectedSentences(model: Model, slug: string): string[] {
  return expectVisits(model, slug).map((expected) => {
    const { kind, by, saidBy, after } = expected;
    const what = kind === 'full' ? 'The next full inspection' : 'A monitoring inspection';
    const verb = `${isBefore(by, model.today) ? 'was' : 'is'} ${saidBy === 'framework' ? 'usually due' : 'expected'}`;
    return `${what} ${verb} by about ${sayMonth(by)}, counted from the report of ${sayMonth(after.published ?? by)}.`;
  });
}
