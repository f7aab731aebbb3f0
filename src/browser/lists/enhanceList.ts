import type { Choices } from '../../domain/lists/filter.ts';
import { readChoices } from '../../domain/lists/readChoices.ts';
import { sayList } from '../../domain/lists/sayList.ts';
import { writeChoices } from '../../domain/lists/writeChoices.ts';
import { readFilters } from './readFilters.ts';
import { entriesIn, showEntries } from './showEntries.ts';

/** Changes that follow each other within so many milliseconds are one step back: arrow keys run through a closed menu. */
const ONE_STEP = 1000;

/** Gives a plain list its menus. What is chosen stands in the address: it can be handed on, and the back button undoes it. */
export function enhanceList(list: HTMLElement): void {
  const search = list.querySelector<HTMLElement>('search');
  const status = list.querySelector('[role=status]');
  const showAll = list.querySelector('button');
  const menus = [...list.querySelectorAll('select')];
  if (!search || !status || !showAll) return;
  const filters = readFilters(menus);
  const names = filters.map(({ name }) => name);
  const words = { one: list.dataset.one ?? '', many: list.dataset.many ?? '' };
  const total = entriesIn(list, names).length;
  let changed = Number.NEGATIVE_INFINITY;

  const show = (): void => {
    const asked = readChoices(location.search, filters);
    for (const menu of menus) menu.value = asked.choices[menu.name] ?? '';
    const shown = showEntries(list, names, asked.choices, words);
    const sentence = sayList(shown, { ...words, total }, filters, asked);
    // The same words again would be read out again.
    if (status.textContent.trim() !== sentence) status.textContent = sentence;
    showAll.hidden = Object.keys(asked.choices).length === 0;
  };
  const choose = (choices: Choices, time: number): void => {
    const address = writeChoices(choices, filters) || location.pathname;
    if (time - changed < ONE_STEP) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    changed = time;
    show();
  };

  search.addEventListener('change', ({ timeStamp }) => {
    choose(Object.fromEntries(menus.map(({ name, value }) => [name, value])), timeStamp);
  });
  showAll.addEventListener('click', ({ timeStamp }) => {
    choose({}, timeStamp);
    // The button goes away, and must not take the focus with it.
    menus[0]?.focus();
  });
  addEventListener('popstate', show);
  show();
  search.hidden = false;
}
