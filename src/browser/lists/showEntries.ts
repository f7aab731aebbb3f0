import type { Choices } from '../../domain/lists/filter.ts';
import { fitsChoices } from '../../domain/lists/fitsChoices.ts';
import { type ListSize, sayShown } from '../../domain/lists/sayList.ts';

/** The words for what a list is of. */
export type ListWords = Pick<ListSize, 'one' | 'many'>;

/** The entries of a list or a part of it: those that say what they are found under. */
export function entriesIn(part: Element, [name]: readonly string[]): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(`li[data-${name}]`)];
}

/**
 * Shows the entries that fit and hides the others, headings with nothing below them, and links to those; counts again.
 * `names` are those of the filters. Returns how many are shown.
 */
export function showEntries(list: HTMLElement, names: readonly string[], choices: Choices, words: ListWords): number {
  const entries = entriesIn(list, names);
  for (const entry of entries) {
    const values = Object.fromEntries(names.map((name) => [name, (entry.dataset[name] ?? '').split(' ')]));
    entry.hidden = !fitsChoices(values, choices);
  }
  for (const group of list.querySelectorAll<HTMLElement>('[data-list-group]')) showGroup(group, names, words);
  for (const link of list.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]'))
    link.hidden =
      document.getElementById(link.hash.slice(1))?.closest<HTMLElement>('[data-list-group]')?.hidden ?? false;
  return entries.filter(({ hidden }) => !hidden).length;
}

function showGroup(group: HTMLElement, names: readonly string[], words: ListWords): void {
  const entries = entriesIn(group, names);
  const shown = entries.filter(({ hidden }) => !hidden).length;
  group.hidden = shown === 0;
  // The first stands by the group's own heading; further ones belong to the groups in it.
  const count = group.querySelector('[data-list-count]');
  if (count) count.textContent = sayShown(shown, { ...words, total: entries.length });
}
