import type { Inspection } from './archive.ts';
import type { Model } from './model.ts';

/** Whether a visit decides anew, as a first inspection does; one that only follows an inspection up has outcomes of its own. */
export function isFull(model: Pick<Model, 'outcome'>, visit: Inspection): boolean {
  return model.outcome(visit).visits.includes('inspection');
}
