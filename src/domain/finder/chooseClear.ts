import type { FinderMatch, Fit } from './finderMatch.ts';

/** Fewer letters begin too many names for anyone to mean one of them. */
const ENOUGH_LETTERS = 3;

/**
 * The match to open at once when a visitor presses Enter, or undefined where somebody might have meant another one. A
 * guess (a name that is spelt nearly so, or a word inside a name) is never opened without being shown first.
 */
export function chooseClear(text: string, matches: readonly FinderMatch[]): FinderMatch | undefined {
  const [first, ...others] = matches;
  if (!first) return undefined;
  const rivals = others.filter((other) => other.matched.kind !== 'former' && !leadsOnlyTo(other, first));
  if (first.fit === 'exact') {
    const sameName = rivals.some((rival) => rival.fit === 'exact');
    // "Stratford" is in Newham, and also the first word of Stratford-upon-Avon.
    const longerName = first.matched.kind === 'alias' && fits(rivals, 'begins');
    return sameName || longerName ? undefined : first;
  }
  const begun = first.fit === 'begins' || first.fit === 'starts';
  if (!begun || text.trim().length < ENOUGH_LETTERS) return undefined;
  return fits(rivals, 'exact', 'begins', 'starts') ? undefined : first;
}

/** Poole, the old council, leads to the council of today and is no rival to it. */
function leadsOnlyTo({ entry }: FinderMatch, { entry: first }: FinderMatch): boolean {
  return entry.leadsTo?.length === 1 && entry.leadsTo[0] === first.slug;
}

function fits(matches: readonly FinderMatch[], ...allowed: readonly Fit[]): boolean {
  return matches.some(({ fit }) => allowed.includes(fit));
}
