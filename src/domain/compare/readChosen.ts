import { quoteAsked } from '../quoteAsked.ts';
import { sayNames } from './sayNames.ts';

/** As many councils stand side by side at most. */
export const MOST_COUNCILS = 6;

/** A council that can be asked for, as the page lists it. */
export interface KnownCouncil {
  readonly slug: string;
  readonly name: string;
  /** Why it cannot be compared: it has ended, or is yet to begin. Absent for a council of today. */
  readonly ended?: string;
  /** The councils of today that serve its area. */
  readonly instead: readonly string[];
}

/** So many sentences about an address are of use; one that was made to be long has more. */
const MOST_REMARKS = 6;

/** What an address asks for. */
export interface Chosen {
  /** Councils of today, each once, six at most. */
  readonly slugs: readonly string[];
  /** A sentence for everything in the address that was not followed. */
  readonly remarks: readonly string[];
  /** Councils that are offered in place of some that cannot be compared. */
  readonly instead: readonly string[];
}

/** Reads `?councils=a,b`. Whatever it holds, what cannot be followed is said in a sentence. */
export function readChosen(search: string, known: ReadonlyMap<string, KnownCouncil>): Chosen {
  const asked = new URLSearchParams(search)
    .getAll('councils')
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const slugs = new Set<string>();
  const remarks = new Set<string>();
  const instead: string[] = [];
  const over: string[] = [];
  for (const text of asked) {
    const council = known.get(text.toLowerCase().replace(/[\s_]+/g, '-'));
    if (!council) remarks.add(`We know no council “${quoteAsked(text)}”.`);
    else if (council.ended) {
      remarks.add(council.ended);
      instead.push(...council.instead);
    } else if (slugs.has(council.slug)) remarks.add(`${council.name} was asked for twice and stands here once.`);
    else if (slugs.size === MOST_COUNCILS) over.push(council.name);
    else slugs.add(council.slug);
  }
  const left = [...new Set(over)];
  return {
    slugs: [...slugs],
    remarks: [...shorten([...remarks]), ...sayLeft(left)],
    instead: [...new Set(instead)].filter((slug) => !slugs.has(slug)),
  };
}

function shorten(remarks: readonly string[]): readonly string[] {
  if (remarks.length <= MOST_REMARKS) return remarks;
  const rest = remarks.length - MOST_REMARKS + 1;
  return [...remarks.slice(0, MOST_REMARKS - 1), `${rest} more parts of the address could not be followed.`];
}

function sayLeft(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const said =
    names.length > MOST_COUNCILS
      ? `${names.length} more are`
      : `${sayNames(names)} ${names.length === 1 ? 'is' : 'are'}`;
  return [`Six councils fit side by side, so ${said} not shown.`];
}

/** The query for these councils, with its question mark; empty for none. */
export function writeChosen(slugs: readonly string[]): string {
  return slugs.length > 0 ? `?councils=${slugs.join(',')}` : '';
}

/** What to do where fewer than two councils are chosen; undefined where there are enough. */
export function sayTooFew(names: readonly string[]): string | undefined {
  const [only] = names;
  if (only === undefined) return 'Choose two to six councils.';
  return names.length === 1 ? `Choose at least one more council to put beside ${only}.` : undefined;
}
