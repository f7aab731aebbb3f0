import type { Sibling, Visit } from './rule.ts';

/** The visits, of this council and of those that it came from, to which a visit comes back; undefined where its kind follows none. */
export function findFollowed({ facts, framework, siblings, inherited }: Visit): Sibling[] | undefined {
  const follows = framework?.visits.find(({ slug }) => slug === facts.visit)?.follows ?? [];
  if (follows.length === 0) return undefined;
  return [...siblings, ...inherited].filter(
    (other) => other.facts.framework === facts.framework && follows.includes(other.facts.visit),
  );
}
