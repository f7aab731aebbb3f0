/** Something that wants to stand at a place along a line, takes up room after it, and gives way by weight. */
export interface Spreadable {
  /** Where its beginning would be best, in px. */
  readonly wanted: number;
  /** How much it takes up from its beginning, in px. */
  readonly size: number;
  /** How firmly it stays: 1 gives way twice as far as 2. */
  readonly weight: number;
}

interface Cluster {
  readonly members: number;
  readonly weight: number;
  /** Best beginning of its first member, as a weighted mean over all members. */
  readonly place: number;
}

/**
 * Beginnings for things in the given order such that none overlap and the squares of their moves are least: neighbours
 * that would touch become a cluster, which stands where its members want it on average.
 */
export function spread(things: readonly Spreadable[], gap: number): number[] {
  const clusters: Cluster[] = [];
  let before = 0;
  for (const { wanted, size, weight } of things) {
    let cluster: Cluster = { members: 1, weight, place: wanted - before };
    for (let last = clusters.at(-1); last && last.place > cluster.place; last = clusters.at(-1)) {
      clusters.pop();
      const both = last.weight + cluster.weight;
      const place = (last.place * last.weight + cluster.place * cluster.weight) / both;
      cluster = { members: last.members + cluster.members, weight: both, place };
    }
    clusters.push(cluster);
    before += size + gap;
  }
  const places = clusters.flatMap(({ members, place }) => Array.from({ length: members }, () => place));
  let offset = 0;
  return things.map(({ size }, index) => {
    const at = (places[index] ?? 0) + offset;
    offset += size + gap;
    return at;
  });
}
