import type { Council } from '../../domain/council.ts';
import type { OutcomeMark } from '../../domain/framework.ts';
import type { Model } from '../../domain/model.ts';
import { addresses } from '../addresses.ts';

/** Marks for what inspectors named on a theme; `unheld` where we hold a visit and nothing that it found. */
type ThemeMark = 'strength' | 'weakness' | 'both' | 'unmentioned' | 'unheld';

/** Marks for the years since a visit, in steps of two. */
export type AgeMark = 'age-new' | 'age-two' | 'age-four' | 'age-six';

/** Every mark that a map can hold; `unknown` where we hold no such visit. */
export type MapMark = OutcomeMark | ThemeMark | AgeMark | 'unknown';

/** What one council is on a map. */
export interface MapState {
  readonly mark: MapMark;
  /** What is said after its name: "inconsistent, June 2024". */
  readonly label: string;
  /** The same as whole sentences, to be read by itself. */
  readonly verdict: string;
  /** The day or month of the visit that it is about, where there is one. */
  readonly date?: string | undefined;
}

/** A council on the hexagon map. */
export interface MapTile extends MapState {
  readonly slug: string;
  readonly name: string;
  readonly region: string;
  readonly column: number;
  readonly row: number;
  readonly href: string;
}

/** What a mark means. */
export interface MapWord {
  readonly mark: MapMark;
  readonly label: string;
}

/** A line of the legend: "19 of 96: typically positive". */
export interface MapKeyRow extends MapWord {
  readonly count: number;
  readonly of: number;
}

/** One map: tiles, what the marks mean with counts, and a sentence. */
export interface MapLayer {
  /** Names the drawing and its files: letters, digits and hyphens. */
  readonly id: string;
  /** What the map is of: "Latest outcomes. Area SEND inspections, from 2023". */
  readonly title: string;
  /** The heading of the column that holds the labels: "Latest outcome". */
  readonly column: string;
  readonly tiles: readonly MapTile[];
  readonly key: readonly MapKeyRow[];
  readonly sentence: string;
  /** Which visits count, and what the map cannot say. */
  readonly note?: string | undefined;
}

/** Every council of today that has a place on the map, with what `stateOf` says of it. */
export function mapTiles(model: Model, stateOf: (council: Council) => MapState): MapTile[] {
  return model.councils.flatMap((council): MapTile[] => {
    if (council.status !== 'current' || !council.tile) return [];
    const { slug, name, region, tile } = council;
    return [{ slug, name, region, ...tile, href: addresses.council(slug), ...stateOf(council) }];
  });
}

/** Marks of areas that are no part of the others’ total. */
const OUTSIDE: ReadonlySet<MapMark> = new Set(['unknown', 'unheld']);

/**
 * Counts the tiles by mark: each out of the areas of which we know; those of which we do not, out of all. Where we know of
 * none, nothing is counted out of them.
 */
export function countTiles(tiles: readonly MapTile[], words: readonly MapWord[]): MapKeyRow[] {
  const known = tiles.filter(({ mark }) => !OUTSIDE.has(mark)).length;
  return words
    .map(({ mark, label }) => ({
      mark,
      label,
      count: tiles.filter((tile) => tile.mark === mark).length,
      of: OUTSIDE.has(mark) ? tiles.length : known,
    }))
    .filter(({ of }) => of > 0);
}
