import { least } from 'd3-array';
import type { Point } from './insetPolygon.ts';
import { crosses, overlap } from './regionNameBox.ts';
import { type NamePlace, placesBeside, placesWithLine, type RegionTile } from './regionNamePlaces.ts';

interface Region {
  readonly slug: string;
  readonly name: string;
}

/**
 * Finds free places for the names of regions in a drawing of `size` px. A name that cannot stand beside its region gets
 * a line to it; one that the land hems in is left out, for the list beside the map has them all.
 */
export function placeRegionNames(
  tiles: readonly RegionTile[],
  regions: readonly Region[],
  size: Point,
): readonly NamePlace[] {
  const asked = JSON.stringify([tiles, regions, size]);
  if (asked !== last.asked) last = { asked, places: findPlaces(tiles, regions, size) };
  return last.places;
}

/** A site has many maps of the same land: finding the places takes most of the time of drawing one. */
let last: { readonly asked: string; readonly places: readonly NamePlace[] } = { asked: '', places: [] };

function findPlaces(tiles: readonly RegionTile[], regions: readonly Region[], size: Point): NamePlace[] {
  const options = new Map<string, NamePlace[]>(regions.map((each) => [each.slug, placesBeside(each, tiles, size)]));
  const placed = new Map<string, NamePlace>();
  settle(options, placed);
  for (const each of regions) if (!placed.has(each.slug)) options.set(each.slug, placesWithLine(each, tiles, size));
  settle(options, placed);
  for (const { slug } of regions) if (!placed.has(slug)) makeRoom(slug, options, placed);
  return [...placed.values()];
}

/** Places what has options left; who has the fewest chooses first. */
function settle(options: ReadonlyMap<string, readonly NamePlace[]>, placed: Map<string, NamePlace>): void {
  for (;;) {
    const open = [...options]
      .filter(([slug]) => !placed.has(slug))
      .map(([slug, places]) => ({ slug, free: places.filter((place) => isFree(place, placed)) }))
      .filter(({ free }) => free.length > 0);
    const next = least(open, ({ free }) => free.length);
    const best = next && least(next.free, ({ cost }) => cost);
    if (!best) return;
    placed.set(next.slug, best);
  }
}

/** Places a name by moving one other out of its way, where that one has somewhere else to go. */
function makeRoom(
  slug: string,
  options: ReadonlyMap<string, readonly NamePlace[]>,
  placed: Map<string, NamePlace>,
): void {
  const wanted = [...(options.get(slug) ?? [])].sort((a, b) => a.cost - b.cost);
  for (const place of wanted) {
    const [inTheWay, ...more] = [...placed].filter(([, other]) => collide(place, other));
    if (!inTheWay || more.length) continue;
    const others = new Map(placed).set(slug, place);
    others.delete(inTheWay[0]);
    const elsewhere = (options.get(inTheWay[0]) ?? []).filter((option) => isFree(option, others));
    const best = least(elsewhere, ({ cost }) => cost);
    if (!best) continue;
    placed.set(slug, place).set(inTheWay[0], best);
    return;
  }
}

function isFree(place: NamePlace, placed: ReadonlyMap<string, NamePlace>): boolean {
  return [...placed.values()].every((other) => !collide(place, other));
}

function collide(a: NamePlace, b: NamePlace): boolean {
  return (
    overlap(a.box, b.box) ||
    (a.leader !== undefined && crosses(b.box, a.leader)) ||
    (b.leader !== undefined && crosses(a.box, b.leader))
  );
}
