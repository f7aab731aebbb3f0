import type { CouncilStatus } from './council.ts';
import { slugOfName } from './slugOfName.ts';

/** An address below `/councils/` that is not a council's own, but stands for another of its names. */
export interface AliasAddress {
  readonly slug: string;
  /** The name as people write it. */
  readonly text: string;
  /** Slugs: the one council that is meant, or each that may be. */
  readonly councils: readonly [string, ...string[]];
}

/** The part of a council in the register that its addresses follow from. */
export interface NamedCouncil {
  readonly slug: string;
  readonly name: string;
  readonly officialName: string;
  readonly aliases: readonly string[];
  readonly status: CouncilStatus;
}

interface Holder {
  readonly council: NamedCouncil;
  readonly text: string;
}

/**
 * Every other name of a council as an address, in the order of the register. A council's own address is never taken. A
 * council's own or official name counts before what is an alias of another; councils of today before old and planned ones.
 */
export function aliasAddresses(councils: readonly NamedCouncil[]): AliasAddress[] {
  const taken = new Set(councils.map(({ slug }) => slug));
  const holders = councils.flatMap((council) => namesOf(council).map((text): Holder => ({ council, text })));
  return [...Map.groupBy(holders, ({ text }) => slugOfName(text))].flatMap(([slug, all]) => {
    const [first, ...others] = meant(all);
    if (!first || slug === '' || taken.has(slug)) return [];
    const more = new Set(others.map(({ council }) => council.slug));
    more.delete(first.council.slug);
    return [{ slug, text: first.text, councils: [first.council.slug, ...more] }];
  });
}

function namesOf({ name, officialName, aliases }: NamedCouncil): string[] {
  return [name, officialName, ...aliases];
}

/** Those whom somebody means by this name. */
function meant(holders: readonly Holder[]): readonly Holder[] {
  const named = holders.filter(({ council, text }) => text === council.name || text === council.officialName);
  if (named.length > 0) return named;
  const current = holders.filter(({ council }) => council.status === 'current');
  return current.length > 0 ? current : holders;
}
