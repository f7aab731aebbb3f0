import { sayMonth } from '../domain/day.ts';
import type { OutcomeMark } from '../domain/framework.ts';
import { dateOf, type Model } from '../domain/model.ts';
import { addresses } from './addresses.ts';
import { latestFull, outcomeCounts } from './lists.ts';
import { lower } from './words.ts';

/** A council on the hexagon map of one framework. */
export interface MapTile {
  readonly slug: string;
  readonly name: string;
  readonly region: string;
  readonly column: number;
  readonly row: number;
  readonly mark: OutcomeMark | 'unknown';
  readonly label: string;
  readonly href: string;
}

/** The map of one framework: tiles, what the marks mean with counts, and a sentence. */
export interface MapRows {
  readonly slug: string;
  readonly name: string;
  readonly tiles: readonly MapTile[];
  /** Each mark with its count, out of the areas inspected; those without an inspection out of all areas. */
  readonly key: readonly {
    readonly mark: OutcomeMark | 'unknown';
    readonly label: string;
    readonly count: number;
    readonly of: number;
  }[];
  readonly sentence: string;
}

/** Every current council by its latest full inspection under a framework; those without one are a state of their own. */
export function mapRows(model: Model, slug: string): MapRows {
  const framework = model.framework(slug);
  const tiles = model.councils.flatMap((council): MapTile[] => {
    if (council.status !== 'current' || !council.tile) return [];
    const visit = latestFull(model, council.slug, slug);
    const outcome = visit && model.outcome(visit);
    return [
      {
        slug: council.slug,
        name: council.name,
        region: council.region,
        column: council.tile.column,
        row: council.tile.row,
        mark: outcome?.mark ?? 'unknown',
        label: visit && outcome ? `${lower(outcome.name)}, ${sayMonth(dateOf(visit))}` : 'none in our records',
        href: addresses.council(council.slug),
      },
    ];
  });
  const { outcomes, none, areas } = outcomeCounts(model, slug);
  const held = areas - none;
  return {
    slug,
    name: framework.name,
    tiles,
    key: [
      ...outcomes.map(({ outcome, count }) => ({ mark: outcome.mark, label: outcome.name, count, of: held })),
      { mark: 'unknown' as const, label: 'None in our records', count: none, of: areas },
    ],
    sentence: `${held} of ${areas} areas have such an inspection in our records: ${outcomes.map(({ outcome, count }) => `${count} ${lower(outcome.name)}`).join(', ')}.`,
  };
}
