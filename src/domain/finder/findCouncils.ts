import { compareName } from './compareName.ts';
import type { FinderEntry } from './finderEntry.ts';
import { FITS, type FinderMatch, type Fit } from './finderMatch.ts';
import { mostErrors, nearCost } from './nearCost.ts';
import { type Label, type PreparedEntry, prepareEntries } from './prepareEntries.ts';
import { type Query, readQuery } from './readQuery.ts';
import { ONE_ERROR } from './typingCost.ts';

interface Ranked extends FinderMatch {
  readonly rank: number;
  /** Whether a word had to be taken for "council" or the like, which it was not. */
  readonly loose: boolean;
}

/** A text of so many letters at most is near to several names. */
const SHORT = 9;
const FEWEST_LETTERS = 3;
/** How many guesses stand beside one that would be alone. */
const COMPANY = 2;

/**
 * The councils that were probably meant, best first and at most `limit`: a council once, its names before its aliases,
 * councils of today before old and planned ones, and after an old one those that took over from it. Names that are
 * spelt nearly so come last. Takes any text; gives none where nothing is near.
 */
export function findCouncils(text: string, entries: readonly FinderEntry[], limit = 8): FinderMatch[] {
  const query = readQuery(text);
  if (query.core === '') return [];
  const prepared = prepareEntries(entries);
  const fitting = prepared.map((each) => bestFit(query, each)).filter(isFound);
  const mayGuess = fitting.length < limit && !isSettled(fitting);
  const near = mayGuess ? findNear(query, prepared, fitting, mostErrors(query, fitting.length > 0)) : [];
  const found = [...fitting, ...near];
  const sorted = [...found, ...findCompany(query, prepared, found)].sort((a, b) => a.rank - b.rank);
  return addSuccessors(sorted, entries)
    .slice(0, limit)
    .map(({ entry, fit, matched }) => ({ entry, fit, matched }));
}

/** The best of the names under which a council fits what was typed, if any does. */
function bestFit(query: Query, { entry, place, labels }: PreparedEntry): Ranked | undefined {
  let best: Ranked | undefined;
  for (const label of labels) {
    const how = compareName(query, label, place);
    if (how) best = better(best, rankLabel(entry, label, how.fit, how.overlooked, place.core.startsWith(query.core)));
  }
  if (best || place.region !== query.core) return best;
  return {
    entry,
    fit: 'region',
    matched: { kind: 'region', text: entry.region },
    rank: rankFit('region'),
    loose: false,
  };
}

/**
 * Councils with a name that is nearly what was typed, or begins so unless `finished`, at a cost of `most` at most;
 * without those that are there.
 */
function findNear(
  query: Query,
  prepared: readonly PreparedEntry[],
  found: readonly Ranked[],
  most: number,
  finished = false,
): Ranked[] {
  if (most === 0) return [];
  const there = new Set(found.map(({ entry }) => entry));
  return prepared
    .filter(({ entry }) => !there.has(entry))
    .map((each) => bestNear(query, each, most, finished))
    .filter(isFound);
}

/**
 * The next best guesses where a short text left only one: so few letters are near to many names, and a wrong council
 * that stands alone would be believed.
 */
function findCompany(query: Query, prepared: readonly PreparedEntry[], found: readonly Ranked[]): Ranked[] {
  const [only] = found;
  const key = query.core.replaceAll(' ', '');
  const letters = key.length;
  if (!only || found.length > 1 || letters < FEWEST_LETTERS || letters > SHORT) return [];
  // Somebody who typed "bane" is as likely to have mistyped a name as to go on to "BANES".
  const unfinished = only.fit === 'starts' && only.matched.kind === 'alias' && only.matched.text.length - letters <= 1;
  if (only.fit !== 'near' && !unfinished) return [];
  // Whole names alone, and this one reading of the text: a further error takes long enough.
  return findNear({ ...query, allKeys: [key] }, prepared, found, mostErrors(query, unfinished) + ONE_ERROR, true)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, COMPANY);
}

function bestNear(query: Query, { entry, labels }: PreparedEntry, most: number, finished: boolean): Ranked | undefined {
  let best: Ranked | undefined;
  for (const label of labels) {
    const cost = nearCost(query, label, most, finished);
    if (cost !== undefined) best = better(best, rankLabel(entry, label, 'near', cost, false));
  }
  return best;
}

function better(a: Ranked | undefined, b: Ranked): Ranked {
  return a && a.rank <= b.rank ? a : b;
}

function isFound(match: Ranked | undefined): match is Ranked {
  return match !== undefined;
}

/** Whether a council's own name is, or begins with, what was typed: then one that is spelt nearly so is not meant. */
function isSettled(found: readonly Ranked[]): boolean {
  return found.some(
    ({ fit, matched, loose }) =>
      matched.kind === 'name' && !loose && (fit === 'exact' || fit === 'begins' || fit === 'starts'),
  );
}

/** Smaller is better: the fit, then what was overlooked or mistyped, then whose name it is, then the shorter name. */
function rankLabel(entry: FinderEntry, { kind, text }: Label, fit: Fit, extra: number, beginsName: boolean): Ranked {
  const own = kind === 'name' ? 0 : beginsName ? 1 : 2;
  const group = entry.status === 'current' ? own : own + 3;
  // Names come in the order of the register, aliases by what is still to be typed.
  const length = kind === 'name' ? 0 : Math.min(text.length, 99);
  const rank = rankFit(fit) + extra * 1000 + group * 100 + length;
  return { entry, fit, matched: { kind, text }, rank, loose: fit === 'starts' && extra > 0 };
}

function rankFit(fit: Fit): number {
  return FITS.indexOf(fit) * 100_000;
}

/** Puts after an old council that comes first those that took over, unless they are there already. */
function addSuccessors(matches: readonly FinderMatch[], entries: readonly FinderEntry[]): FinderMatch[] {
  const [first, ...others] = matches;
  if (first?.entry.status !== 'abolished') return [...matches];
  const { fit, entry: old } = first;
  const heirs = entries.filter(
    (entry) => old.leadsTo?.includes(entry.slug) && !others.some((other) => other.entry === entry),
  );
  return [
    first,
    ...heirs.map((entry): FinderMatch => ({ entry, fit, matched: { kind: 'former', text: old.name } })),
    ...others,
  ];
}
