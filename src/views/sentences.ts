import type { Inspection } from '../domain/archive.ts';
import type { Council } from '../domain/council.ts';
import { sayAge, sayDay, sayMonth, saySpan } from '../domain/day.ts';
import { dateOf, type Model } from '../domain/model.ts';
import { standingInspection } from '../domain/standingInspection.ts';
import { say } from '../language/say.ts';
import { sayCount } from '../language/sayCount.ts';
import { reportCounts } from './reportCounts.ts';
import { countOf, listOf, lower } from './words.ts';

/**
 * The outcome of a visit in one to three plain sentences, with the month: "In March 2019, inspectors …". A visit that
 * left the outcome of a full inspection as it was says so, and says what that outcome was.
 */
export function verdictOf(model: Model, visit: Inspection): string {
  const month = sayMonth(dateOf(visit));
  // Where no visit is recorded, only the month of the report is known.
  const when = visit.inspected ? say('In {when}, inspectors') : say('In a report of {when}, inspectors');
  const verdict = model.outcome(visit).verdict.replace(say('In {when}, inspectors'), when).replaceAll('{when}', month);
  const standing = standingInspection(model, visit);
  if (!standing) return verdict;
  const outcome = lower(model.outcome(standing).name);
  const before = sayMonth(dateOf(standing));
  return `${verdict} ${say('The outcome of {when} did not change: {outcome}.', { when: before, outcome })}`;
}

/** "11 to 14 March 2019"; "from 11 March 2019" where only the first day is recorded, "in March 2019"; or that none is. */
export function daysOf(visit: Inspection): string {
  if (!visit.inspected) return say('on days not recorded');
  const { from, to } = visit.inspected;
  if (to) return saySpan(from, to);
  return from.length === 7 ? say('in {month}', { month: sayDay(from) }) : say('from {day}', { day: sayDay(from) });
}

/** "13 May 2019", or that it is not recorded. */
export function publicationOf(visit: Inspection): string {
  return visit.published ? sayDay(visit.published) : say('not recorded');
}

/** "7 years ago", counted from the visit. */
export function ageOf(model: Model, visit: Inspection): string {
  return sayAge(dateOf(visit), model.today);
}

/** What we hold of a visit, for readers who wonder why a list is short; undefined when the whole report was read. */
export function coverageNote(visit: Inspection): string | undefined {
  if (visit.coverage === 'outcome-only')
    return say('We hold only the dates and the outcome of this visit, not what inspectors wrote.');
  if (visit.coverage === 'partial')
    return say('We have read parts of this report, or pages that quote it. It says more than is listed here.');
  return undefined;
}

/** Who has held the card against its sources, for readers who wonder how far to trust it: always said, never guessed. */
export function reviewNote({ review }: Pick<Inspection, 'review'>): string {
  if (!review || review.state === 'drafted')
    return say('Drafted from its sources. Nobody else has checked it against them yet.');
  const when = onDay(review.date);
  if (review.state === 'second-read')
    return say('A second person checked every line against its sources{when}.', { when });
  return say('The council or the NHS replied to this card{when}. You can read the reply among the answers.', { when });
}

/** "3 recorded here; the report names 6 significant weaknesses.", where the two do not agree; at a revisit `progressNote` tells. */
export function countNote(model: Model, visit: Inspection): string | undefined {
  const kind = model.framework(visit.framework).formalKinds.find((each) => each.grave);
  if (!kind) return undefined;
  const held = visit.findings.filter((finding) => finding.formal === kind.slug).length;
  const named = reportCounts(model, visit).get(kind.name) ?? held;
  if (held === named) return undefined;
  const report = countOf(named, kind.name, kind.plural);
  if (held === 0) return say('None recorded here; the report names {report}.', { report });
  return say('{held} recorded here; the report names {report}.', { held, report });
}

/** What a revisit decided about the weaknesses, in the report's own counts. */
export function progressNote(visit: Inspection): string | undefined {
  const counts = visit.significantWeaknesses;
  if (counts?.sufficient === undefined) return undefined;
  return sayCount(
    'Inspectors found enough progress on {enough} of {count} significant weakness.',
    'Inspectors found enough progress on {enough} of {count} significant weaknesses.',
    counts.total,
    { enough: counts.sufficient },
  );
}

/** "We hold no revisit, as of 29 June 2026." */
export function nothingHeld(model: Model, what: string): string {
  return say('We hold no {what}, as of {day}.', { what, day: sayDay(model.site.checkedTo) });
}

/** "We hold no later inspection, as of 29 June 2026." */
export function nothingLater(model: Model): string {
  return nothingHeld(model, say('later inspection'));
}

/** The same on the card of one council: a council that has ended cannot be inspected again. */
export function nothingLaterOf(model: Model, council: Council): string {
  if (council.status !== 'abolished') return nothingLater(model);
  return say('We hold no later inspection of {council}, which ended{when}.', {
    council: council.officialName,
    when: onDay(council.until),
  });
}

/** Where an abolished council’s work went, or where a council came from; undefined for most. */
export function lineageNote(model: Model, council: Council): string | undefined {
  // Official names tell a council from the one of the same name that followed it.
  const named = (related: Council['successors'], parts = true) =>
    listOf(
      related.map(({ council: slug, part }) => model.council(slug).officialName + (part && parts ? ` (${part})` : '')),
    );
  const { officialName, status, since, until } = council;
  // A council that is still there serves its whole area, whatever part of it goes to the next one.
  const before = named(council.predecessors, status !== 'future');
  const after = named(council.successors);
  if (status === 'abolished')
    return join(
      say('{council} ended{when}.', { council: officialName, when: onDay(until) }),
      after && say('Its area is now served by {councils}.', { councils: after }),
    );
  if (status === 'future')
    return join(
      say('{council} is planned to begin{when}.', { council: officialName, when: onDay(since) }),
      before && say('Until then the area is served by {councils}.', { councils: before }),
    );
  if (until)
    return join(
      say('{council} is to end{when}.', { council: officialName, when: onDay(until) }),
      after && say('{councils} will take its place.', { councils: after }),
    );
  if (before)
    return join(
      say('This council began{when}.', { when: onDay(since) }),
      say('It took over from {councils}.', { councils: before }),
    );
  return undefined;
}

function join(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

function onDay(day: string | undefined): string {
  if (!day) return '';
  return ` ${day.length === 7 ? say('in {month}', { month: sayDay(day) }) : say('on {day}', { day: sayDay(day) })}`;
}
