import type { Inspection } from './archive.ts';
import { isFull } from './isFull.ts';
import type { Model } from './model.ts';

/**
 * The full inspection whose outcome a visit left as it was: what a monitoring visit says comes beside that outcome and
 * does not replace it. Undefined for a full inspection, and for a revisit under a framework without reinspections, where
 * the revisit had the last word. It may have been an inspection of a council that this one was made from.
 */
export function standingInspection(model: Model, visit: Inspection): Inspection | undefined {
  const { outcomes } = model.framework(visit.framework);
  const canBeReinspected = outcomes.some(({ visits }) => visits.includes('inspection') && visits.length > 1);
  if (!canBeReinspected || isFull(model, visit)) return undefined;
  const visits = model.historyOf(visit.council);
  return visits
    .slice(visits.indexOf(visit) + 1)
    .find((older) => older.framework === visit.framework && isFull(model, older));
}
