import type { KeyEntry } from '../../charts/drawKey.ts';

/** A key with counts, for drawings that stand alone: "83 of 151: Had to write a plan". */
export function keyOf(
  entries: readonly { readonly mark: KeyEntry['mark']; readonly label: string; readonly count: number }[],
  of: number,
): KeyEntry[] {
  return entries.map(({ mark, label, count }) => ({ mark, text: `${count} of ${of}: ${label}` }));
}
