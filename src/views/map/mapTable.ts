import type { DataTable } from '../dataTable.ts';
import type { MapLayer } from './mapLayer.ts';

/** The numbers of a map: one row for each area, with what its mark means and the visit that says so. */
export function mapTable({ tiles, key }: MapLayer): DataTable {
  const meaning = new Map(key.map(({ mark, label }) => [mark, label]));
  return tiles.map((tile) => ({
    council: tile.slug,
    name: tile.name,
    region: tile.region,
    state: meaning.get(tile.mark),
    words: tile.label,
    visit: tile.date,
    page: tile.href,
  }));
}
