import type { Inspection } from '../domain/archive.ts';
import type { Model } from '../domain/model.ts';
import { standingInspection } from '../domain/standingInspection.ts';
import { mainVisit } from './mainVisit.ts';

/** Which visits the card of a council speaks of, in each of its versions. */
export interface CardVisits {
  /** The history, newest first. */
  readonly visits: readonly Inspection[];
  /** The visit whose strengths and weaknesses are shown; see `mainVisit`. */
  readonly main: Inspection | undefined;
  /** A newer visit that says how far old weaknesses were put right; the main one where it says so itself. */
  readonly progress: Inspection | undefined;
  /** Whether the outcome of `main` still stands, so that its weaknesses must get better now. */
  readonly stands: boolean;
  /** Whether `main` speaks of the past: newer visits came, or its kind of inspection has ended. */
  readonly past: boolean;
}

/** Chooses the visits of a council’s card. */
export function cardVisits(model: Model, council: string): CardVisits {
  const visits = model.historyOf(council);
  const main = mainVisit(model, council);
  const came = visits.find((visit) => visit !== main && visit.findings.length > 0);
  const newer = came && (!main || visits.indexOf(came) < visits.indexOf(main)) ? came : undefined;
  return {
    visits,
    main,
    progress: newer ?? (main?.findings.some((finding) => finding.kind === 'progress') ? main : undefined),
    stands: main !== undefined && stillStands(model, main, visits[0]),
    past: main !== undefined && (main !== visits[0] || hasEnded(model, main)),
  };
}

/** Whether no newer visit has changed the outcome, and inspections of its kind are still made. */
function stillStands(model: Model, visit: Inspection, newest: Inspection | undefined): boolean {
  if (visit === newest) return !hasEnded(model, visit);
  return newest !== undefined && standingInspection(model, newest) === visit;
}

/** Whether its kind of inspection is no longer made. */
function hasEnded(model: Model, visit: Inspection): boolean {
  return model.framework(visit.framework).until !== undefined;
}
