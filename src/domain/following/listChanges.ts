import type { Inspection } from '../archive.ts';
import type { Correction } from '../corrections.ts';
import { type Day, spanOf } from '../day.ts';
import type { Model } from '../model.ts';

/** Something that followers are told: a visit that became known here, or a correction of one. */
export interface Change {
  /** The same for ever, whatever is corrected: `visit/wokingham-2019-03`, `correction/2027-01-10/wokingham-2019-03`. */
  readonly id: string;
  /** The day that it is dated by, YYYY-MM-DD; see `dateOfVisit`. */
  readonly date: Day;
  /** The day of the last correction, where one came later. */
  readonly updated: Day;
  readonly visit: Inspection;
  /** Set where this is a correction. */
  readonly correction?: Correction;
}

/**
 * The first day on which a visit can have been known here: its report was out, and it stood in the archive. A month means
 * its last day, when it was certainly out; a report without a date counts from the end of the visit.
 */
export function dateOfVisit({ slug, published, inspected, added }: Inspection): Day {
  const out = published ?? inspected?.to ?? inspected?.from;
  if (out === undefined) throw new Error(`${slug} has neither a visit nor a publication date.`);
  const days = [out, ...(added ? [added] : [])].map((day) => spanOf(day).last);
  return days.sort().at(-1) ?? out;
}

/** Every change that the archive knows of, newest first. Nothing here depends on when or where the site is made. */
export function listChanges({ inspections, corrections = [] }: Pick<Model, 'inspections' | 'corrections'>): Change[] {
  const corrected = Map.groupBy(corrections, ({ visit }) => visit);
  const visits = inspections.map((visit): Change => {
    const date = dateOfVisit(visit);
    const later = (corrected.get(visit.slug) ?? []).map((each) => each.date);
    return { id: `visit/${visit.slug}`, date, updated: [date, ...later].sort().at(-1) ?? date, visit };
  });
  const mended = inspections.flatMap((visit) =>
    (corrected.get(visit.slug) ?? []).map((correction): Change => {
      const { date } = correction;
      return { id: `correction/${date}/${visit.slug}`, date, updated: date, visit, correction };
    }),
  );
  return [...visits, ...mended].sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
