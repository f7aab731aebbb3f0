import type { Inspection } from '../domain/archive.ts';
import type { Council } from '../domain/council.ts';
import { sayAge, sayDay, sayMonth, saySpan } from '../domain/day.ts';
import { dateOf, type Model } from '../domain/model.ts';
import { standingInspection } from '../domain/standingInspection.ts';
import { reportCounts } from './reportCounts.ts';
import { countOf, listOf, lower } from './words.ts';

/**
 * The outcome of a visit in one to three plain sentences, with the month: "In March 2019, inspectors …". A visit that
 * left the outcome of a full inspection as it was says so, and says what that outcome was.
 */
export function verdictOf(model: Model, visit: Inspection): string {
  const month = sayMonth(dateOf(visit));
  // Where no visit is recorded, only the month of the report is known.
  const when = visit.inspected ? 'In {when}, inspectors' : 'In a report of {when}, inspectors';
  const verdict = model.outcome(visit).verdict.replace('In {when}, inspectors', when).replaceAll('{when}', month);
  const standing = standingInspection(model, visit);
  if (!standing) return verdict;
  return `${verdict} The outcome of ${sayMonth(dateOf(standing))} did not change: ${lower(model.outcome(standing).name)}.`;
}

/** "11 to 14 March 2019"; "from 11 March 2019" where only the first day is recorded, "in March 2019"; or that none is. */
export function daysOf(visit: Inspection): string {
  if (!visit.inspected) return 'on days not recorded';
  const { from, to } = visit.inspected;
  if (to) return saySpan(from, to);
  return from.length === 7 ? `in ${sayDay(from)}` : `from ${sayDay(from)}`;
}

/** "13 May 2019", or that it is not recorded. */
export function publicationOf(visit: Inspection): string {
  return visit.published ? sayDay(visit.published) : 'not recorded';
}

/** "7 years ago", counted from the visit. */
export function ageOf(model: Model, visit: Inspection): string {
  return sayAge(dateOf(visit), model.today);
}

/** What we hold of a visit, for readers who wonder why a list is short; undefined when the whole report was read. */
export function coverageNote(visit: Inspection): string | undefined {
  if (visit.coverage === 'outcome-only')
    return 'We hold only the dates and the outcome of this visit, not what inspectors wrote.';
  if (visit.coverage === 'partial')
    return 'We have read parts of this report, or pages that quote it. It says more than is listed here.';
  return undefined;
}

/** Who has held the card against its sources, for readers who wonder how far to trust it: always said, never guessed. */
export function reviewNote({ review }: Pick<Inspection, 'review'>): string {
  if (!review || review.state === 'drafted')
    return 'Drafted from its sources. Nobody else has checked it against them yet.';
  const when = onDay(review.date);
  if (review.state === 'second-read') return `A second person checked every line against its sources${when}.`;
  return `The council or the NHS replied to this card${when}. You can read the reply among the answers.`;
}

/** "3 recorded here; the report names 6 significant weaknesses.", where the two do not agree; at a revisit `progressNote` tells. */
export function countNote(model: Model, visit: Inspection): string | undefined {
  const kind = model.framework(visit.framework).formalKinds.find((each) => each.grave);
  if (!kind) return undefined;
  const held = visit.findings.filter((finding) => finding.formal === kind.slug).length;
  const named = reportCounts(model, visit).get(kind.name) ?? held;
  if (held === named) return undefined;
  return `${held || 'None'} recorded here; the report names ${countOf(named, kind.name, kind.plural)}.`;
}

/** What a revisit decided about the weaknesses, in the report's own counts. */
export function progressNote(visit: Inspection): string | undefined {
  const counts = visit.significantWeaknesses;
  if (counts?.sufficient === undefined) return undefined;
  const weaknesses = counts.total === 1 ? 'significant weakness' : 'significant weaknesses';
  return `Inspectors found enough progress on ${counts.sufficient} of ${counts.total} ${weaknesses}.`;
}

/** "We hold no revisit, as of 29 June 2026." */
export function nothingHeld(model: Model, what: string): string {
  return `We hold no ${what}, as of ${sayDay(model.site.checkedTo)}.`;
}

/** "We hold no later inspection, as of 29 June 2026." */
export function nothingLater(model: Model): string {
  return nothingHeld(model, 'later inspection');
}

/** The same on the card of one council: a council that has ended cannot be inspected again. */
export function nothingLaterOf(model: Model, council: Council): string {
  if (council.status !== 'abolished') return nothingLater(model);
  return `We hold no later inspection of ${council.officialName}, which ended${onDay(council.until)}.`;
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
    return `${officialName} ended${onDay(until)}.${after && ` Its area is now served by ${after}.`}`;
  if (status === 'future')
    return `${officialName} is planned to begin${onDay(since)}.${before && ` Until then the area is served by ${before}.`}`;
  if (until) return `${officialName} is to end${onDay(until)}.${after && ` ${after} will take its place.`}`;
  if (before) return `This council began${onDay(since)}. It took over from ${before}.`;
  return undefined;
}

function onDay(day: string | undefined): string {
  if (!day) return '';
  return ` ${day.length === 7 ? 'in' : 'on'} ${sayDay(day)}`;
}
