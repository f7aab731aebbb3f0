import { compareName } from './compareName.ts';
import type { FinderEntry } from './finderEntry.ts';
import { FITS, type FinderMatch, type Fit } from './finderMatch.ts';
import { mostErrors, nearCost } from './nearCost.ts';
import { type Label, type PreparedEntry, prepareEntries } from './prepareEntries.ts';
import { type Query, readQuery } from './readQuery.ts';

interface Ranked extends FinderMatch {
  readonly rank: number;
}

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
  const near = fitting.length < limit && !isSettled(fitting) ? findNear(query, prepared, fitting) : [];
  const sorted = [...fitting, ...near].sort((a, b) => a.rank - b.rank);
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
  return { entry, fit: 'region', matched: { kind: 'region', text: entry.region }, rank: rankFit('region') };
}

/** Councils with a name that is nearly what was typed, without those that fit anyhow. */
function findNear(query: Query, prepared: readonly PreparedEntry[], fitting: readonly Ranked[]): Ranked[] {
  const most = mostErrors(query, fitting.length > 0);
  if (most === 0) return [];
  const there = new Set(fitting.map(({ entry }) => entry));
  return prepared
    .filter(({ entry }) => !there.has(entry))
    .map((each) => bestNear(query, each, most))
    .filter(isFound);
}

function bestNear(query: Query, { entry, labels }: PreparedEntry, most: number): Ranked | undefined {
  let best: Ranked | undefined;
  for (const label of labels) {
    const cost = nearCost(query, label, most);
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
    ({ fit, matched }) => matched.kind === 'name' && (fit === 'exact' || fit === 'begins' || fit === 'starts'),
  );
}

/** Smaller is better: the fit, then what was overlooked or mistyped, then whose name it is, then the shorter name. */
function rankLabel(entry: FinderEntry, { kind, text }: Label, fit: Fit, extra: number, beginsName: boolean): Ranked {
  const own = kind === 'name' ? 0 : beginsName ? 1 : 2;
  const group = entry.status === 'current' ? own : own + 3;
  // Names come in the order of the register, aliases by what is still to be typed.
  const length = kind === 'name' ? 0 : Math.min(text.length, 99);
  return { entry, fit, matched: { kind, text }, rank: rankFit(fit) + extra * 1000 + group * 100 + length };
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
