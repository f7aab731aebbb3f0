import type { Inspection } from '../archive.ts';
import { addMonths, type Day, isBefore } from '../day.ts';
import { isFull } from '../isFull.ts';
import type { Model } from '../model.ts';
import { type NextVisit, readNextVisits } from './readNextVisits.ts';

/** A visit that inspectors are expected to make, and what that rests on. */
export interface ExpectedVisit extends NextVisit {
  /** The inspection whose report says so. */
  readonly after: Inspection;
  /** The month by which, about: `2027-05`. */
  readonly by: Day;
  /** The words that say so. */
  readonly words: string;
  /** Whether the report says so itself, or only what its kind of inspection usually leads to. */
  readonly saidBy: 'report' | 'framework';
  /** Whether that month has passed, up to which we have looked, without a report of it. */
  readonly late: boolean;
}

/**
 * The visits that a council can expect, soonest first: those that its newest full inspection speaks of, unless a later
 * visit was one. Nothing for a council that has ended, for a framework that has, or where the words cannot be read.
 */
export function expectVisits(model: Model, council: string): ExpectedVisit[] {
  if (model.council(council).status !== 'current') return [];
  const visits = model.visitsTo(council);
  const after = visits.find((visit) => isFull(model, visit));
  if (!after?.published || model.framework(after.framework).until !== undefined) return [];
  const published = after.published;
  const later = visits.slice(0, visits.indexOf(after));
  const words = after.nextInspection ?? model.outcome(after).next ?? '';
  return readNextVisits(words)
    .filter(({ kind }) => kind === 'full' || later.length === 0)
    .map((next): ExpectedVisit => {
      const by = addMonths(published, next.months);
      const saidBy = after.nextInspection === undefined ? 'framework' : 'report';
      return { ...next, after, by, words, saidBy, late: isBefore(by, model.site.checkedTo) };
    })
    .sort((a, b) => (a.by < b.by ? -1 : 1));
}
