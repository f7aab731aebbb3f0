import type { Inspection } from '../domain/archive.ts';
import { isFull } from '../domain/isFull.ts';
import type { Model } from '../domain/model.ts';

/**
 * The visit whose strengths and weaknesses a card shows: the newest full inspection that has some; where there is none,
 * the newest visit of any kind. A revisit with two remarks does not take the place of the inspection.
 */
export function mainVisit(model: Model, council: string): Inspection | undefined {
  const judged = model.historyOf(council).filter((visit) => visit.findings.some(({ kind }) => kind !== 'progress'));
  return judged.find((visit) => isFull(model, visit)) ?? judged[0];
}
