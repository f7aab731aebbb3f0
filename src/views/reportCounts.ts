import type { Inspection } from '../domain/archive.ts';
import { isFull } from '../domain/isFull.ts';
import type { Model } from '../domain/model.ts';
import { findingWords } from './findingLines.ts';

/** What a report itself counts, by the words that findings carry: how many significant weaknesses, or how many with enough progress. */
export function reportCounts(model: Model, visit: Inspection): ReadonlyMap<string, number> {
  const { total, sufficient, notSufficient } = visit.significantWeaknesses ?? {};
  const grave = model.framework(visit.framework).formalKinds.find((kind) => kind.grave);
  const counts: readonly [string | undefined, number | undefined][] = isFull(model, visit)
    ? [[grave?.name, total]]
    : [
        [findingWords.notEnough, notSufficient],
        [findingWords.enough, sufficient],
      ];
  return new Map(counts.flatMap(([word, count]) => (word === undefined || count === undefined ? [] : [[word, count]])));
}
