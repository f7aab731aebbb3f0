import { sayList } from '../../domain/lists/sayList.ts';
import { enhanceMenus } from './enhanceMenus.ts';
import { entriesIn, showEntries } from './showEntries.ts';

/** Gives a plain list its menus: entries that do not fit are hidden. */
export function enhanceList(list: HTMLElement): void {
  const names = [...list.querySelectorAll('select')].map(({ name }) => name);
  const words = { one: list.dataset.one ?? '', many: list.dataset.many ?? '' };
  const total = entriesIn(list, names).length;
  enhanceMenus(list, (asked, filters) =>
    sayList(showEntries(list, names, asked.choices, words), { ...words, total }, filters, asked),
  );
}
