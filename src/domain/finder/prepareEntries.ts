import type { FinderEntry } from './finderEntry.ts';
import { lettersOf } from './lettersOf.ts';
import { nameKeys } from './nameKeys.ts';
import { dropTitles, normaliseName } from './normaliseName.ts';
import { plainName } from './plainName.ts';

/** A name or alias of a council, ready to be compared. */
export interface Label {
  readonly kind: 'name' | 'alias';
  /** As readers write it. */
  readonly text: string;
  /** In plain letters without "council" and the like. */
  readonly core: string;
  /** Without spaces; the first is the whole name. */
  readonly keys: readonly string[];
  /** Those of `keys` that leave "London Borough of" and the like out. */
  readonly coreKeys: readonly string[];
  readonly words: readonly string[];
  /** The letters of the whole name, as `lettersOf` counts them. */
  readonly letters: number;
  /** The letters that are in every key. */
  readonly needed: number;
}

/** What else is known of a council, ready to be compared. */
export interface Place {
  /** Its name in plain letters without "council" and the like. */
  readonly core: string;
  readonly region: string;
  /** Words that tell where it is. */
  readonly words: readonly string[];
  /** The letters of `words`. */
  readonly letters: number;
}

/** A council with all its names. */
export interface PreparedEntry {
  readonly entry: FinderEntry;
  readonly place: Place;
  readonly labels: readonly Label[];
}

const known = new WeakMap<readonly FinderEntry[], readonly PreparedEntry[]>();

/** Makes the names ready once for each list, so that a keystroke only compares. */
export function prepareEntries(entries: readonly FinderEntry[]): readonly PreparedEntry[] {
  const before = known.get(entries);
  if (before) return before;
  const prepared = entries.map((entry) => ({ entry, place: placeOf(entry), labels: labelsOf(entry) }));
  known.set(entries, prepared);
  return prepared;
}

function placeOf({ name, region }: FinderEntry): Place {
  const where = plainName(`${name} ${region}`);
  return {
    core: normaliseName(name),
    region: normaliseName(region),
    words: where.split(' '),
    letters: lettersOf(where),
  };
}

function labelsOf(entry: FinderEntry): Label[] {
  const own = normaliseName(entry.name);
  const labels = new Map<string, Label>();
  for (const text of [entry.name, ...entry.also]) {
    const plain = plainName(text);
    const core = dropTitles(plain);
    const keys = nameKeys(plain, core);
    const [key] = keys;
    if (!key || labels.has(key)) continue;
    // "City of York" and "York" are one name; "Woking" is a place in Surrey.
    const kind = core === own ? 'name' : 'alias';
    const shown = kind === 'name' ? entry.name : text;
    labels.set(key, {
      kind,
      text: shown,
      core,
      keys,
      coreKeys: nameKeys(core),
      words: core.split(' '),
      letters: lettersOf(key),
      needed: keys.map(lettersOf).reduce((all, each) => all & each, -1),
    });
  }
  return [...labels.values()];
}
