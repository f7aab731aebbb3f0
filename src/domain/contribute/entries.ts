import type { FieldPath } from '../problem.ts';
import type { Value } from '../writeInspection.ts';
import { type Draft, entriesAt, setAt, valueAt } from './draft.ts';

/** The list of sources, which all other lists cite. */
export const SOURCES = 'sources';

/** The ids of the sources, in their order. */
export function sourceIds(draft: Draft): string[] {
  return entriesAt(draft, [SOURCES]).flatMap((_entry, at) => {
    const id = valueAt(draft, [SOURCES, at, 'id']);
    return typeof id === 'string' ? [id] : [];
  });
}

/** One more entry at the end of a list. A source gets an id, and what can only come from one source cites it. */
export function addEntry(draft: Draft, list: string): Draft {
  const ids = sourceIds(draft);
  const fresh: Value = list === SOURCES ? { id: freeId(ids) } : ids.length === 1 ? { sources: ids } : {};
  return setList(draft, list, [...entriesAt(draft, [list]), fresh]);
}

function freeId(taken: readonly string[]): string {
  if (!taken.includes('report')) return 'report';
  let number = 2;
  while (taken.includes(`source-${number}`)) number += 1;
  return `source-${number}`;
}

/** The list without one of its entries. */
export function removeEntry(draft: Draft, list: string, at: number): Draft {
  return setList(
    draft,
    list,
    entriesAt(draft, [list]).filter((_entry, nth) => nth !== at),
  );
}

/** The list with one of its entries in another place. */
export function moveEntry(draft: Draft, list: string, from: number, to: number): Draft {
  const entries = [...entriesAt(draft, [list])];
  entries.splice(to, 0, ...entries.splice(from, 1));
  return setList(draft, list, entries);
}

function setList(draft: Draft, list: string, entries: readonly Value[]): Draft {
  return setAt(draft, [list], entries.length > 0 ? entries : undefined);
}

/** Gives a source another id, and lets all that cited it cite it still. */
export function renameSource(draft: Draft, at: number, id: string): Draft {
  const old = valueAt(draft, [SOURCES, at, 'id']);
  const renamed = setAt(draft, [SOURCES, at, 'id'], id);
  if (typeof old !== 'string' || id === '' || sourceIds(renamed).includes(old)) return renamed;
  const lists = Object.keys(draft.fields).filter((list) => list !== SOURCES);
  return lists.reduce(
    (changed, list) =>
      entriesAt(changed, [list]).reduce<Draft>((each, _entry, nth) => {
        const path: FieldPath = [list, nth, 'sources'];
        const cited = entriesAt(each, path);
        return cited.includes(old)
          ? setAt(
              each,
              path,
              cited.map((one) => (one === old ? id : one)),
            )
          : each;
      }, changed),
    renamed,
  );
}
