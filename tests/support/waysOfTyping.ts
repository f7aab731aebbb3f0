import type { FinderEntry } from '../../src/domain/finder/finderEntry.ts';
import { plainName } from '../../src/domain/finder/plainName.ts';
import { DISTRICTS } from './districts.ts';
import { makeRandom, mistype } from './mistype.ts';

/** Something that a visitor may type, and the councils that may be meant by it. */
export interface Way {
  readonly typed: string;
  /** The name that was to be typed. */
  readonly meant: string;
  readonly slugs: readonly string[];
}

/** The same list for everyone who measures. */
const SEED = 20_261_122;

/** How people write one name, without an error. */
const FORMS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toLowerCase(),
  (name) => name.toUpperCase(),
  (name) => name.replace(/[^\p{L}\p{N} ]+/gu, ' '),
  (name) => name.replace(/ and /g, ' & '),
  (name) => `${name} council`,
];

/** Every name of the entries, with the councils that share it. */
export function namesOf(entries: readonly FinderEntry[]): Omit<Way, 'typed'>[] {
  const names = new Map<string, Omit<Way, 'typed'>>();
  for (const { slug, name, also } of entries)
    for (const meant of [name, ...also]) {
      const key = keyOf(meant);
      const known = names.get(key) ?? { meant, slugs: [] };
      names.set(key, { ...known, slugs: [...known.slugs, slug] });
    }
  return [...names.values()];
}

/** The ways to type every name, and every district council, without an error. */
export function waysOfTyping(entries: readonly FinderEntry[]): Way[] {
  const names = namesOf(entries).flatMap((name) =>
    FORMS.map((write) => ({ ...name, typed: write(name.meant) })).filter(
      ({ typed }) => !/council council$/i.test(typed),
    ),
  );
  const districts = Object.entries(DISTRICTS).flatMap(([county, list]) =>
    list.flatMap((meant) =>
      [`${meant} District Council`, `${meant} Borough Council`].map((typed) => ({ typed, meant, slugs: [county] })),
    ),
  );
  return unique([...names, ...districts]);
}

/** Each name of six letters or more, mistyped twice over with so many errors. */
export function waysOfMistyping(entries: readonly FinderEntry[], errors: number, seed = SEED): Way[] {
  const random = makeRandom(seed);
  const long = namesOf(entries).filter(({ meant }) => keyOf(meant).length >= 6);
  return long.flatMap((name) =>
    [1, 2].flatMap(() => {
      let typed = name.meant;
      for (let error = 0; error < errors; error++) typed = mistype(typed, random);
      return plainName(typed) === plainName(name.meant) ? [] : [{ ...name, typed }];
    }),
  );
}

function keyOf(name: string): string {
  return plainName(name).replaceAll(' ', '');
}

function unique(ways: readonly Way[]): Way[] {
  return [...new Map(ways.map((way) => [`${way.typed} ${way.slugs}`, way])).values()];
}
