import type { HexMapWord, HexTile } from './hexMap.ts';
import type { MarkName } from './marks.ts';

/** Marks of areas of which nothing is known; they are no part of the others’ total. */
const OUTSIDE: ReadonlySet<MarkName> = new Set<MarkName>(['unknown', 'unheld']);

/** A line of the legend: "19 of 96 areas: typically positive experiences and outcomes". */
export interface HexMapLegendRow extends HexMapWord {
  readonly count: number;
  /** What the count is out of: all areas that are known; for `unknown` and `unheld` ones, all areas. */
  readonly of: number;
}

/**
 * Counts the areas with each mark, in the order of `words`. Areas whose mark is `unknown` or `unheld` are left out of
 * the others' total. Throws for a mark that has no words, which would be drawn and never explained.
 */
export function hexMapLegend(
  tiles: readonly Pick<HexTile, 'name' | 'mark'>[],
  words: readonly HexMapWord[],
): HexMapLegendRow[] {
  const unexplained = tiles.find(({ mark }) => !words.some((word) => word.mark === mark));
  if (unexplained)
    throw new RangeError(`The legend has no words for "${unexplained.mark}", the mark of ${unexplained.name}.`);
  const known = tiles.filter(({ mark }) => !OUTSIDE.has(mark)).length;
  return words.map(({ mark, label }) => ({
    mark,
    label,
    count: tiles.filter((tile) => tile.mark === mark).length,
    of: OUTSIDE.has(mark) ? tiles.length : known,
  }));
}
