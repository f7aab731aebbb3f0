import type { Choices, Filter } from '../../domain/lists/filter.ts';
import { type AskedChoices, readChoices } from '../../domain/lists/readChoices.ts';
import { writeChoices } from '../../domain/lists/writeChoices.ts';
import { readFilters } from './readFilters.ts';

/** Changes that follow each other within so many milliseconds are one step back: arrow keys run through a closed menu. */
const ONE_STEP = 1000;

/**
 * Makes the menus over a list work. What is chosen stands in the address: it can be handed on, and the back button undoes
 * it. `show` shows what is asked for and returns the sentence that says so; it is called at once and at each change.
 */
export function enhanceMenus(
  list: HTMLElement,
  show: (asked: AskedChoices, filters: readonly Filter[]) => string,
): void {
  const search = list.querySelector<HTMLElement>('search');
  const status = list.querySelector('[role=status]');
  const showAll = list.querySelector('button');
  const menus = [...list.querySelectorAll('select')];
  if (!search || !status || !showAll) return;
  const filters = readFilters(menus);
  let changed = Number.NEGATIVE_INFINITY;

  const showAsked = (): void => {
    const asked = readChoices(location.search, filters);
    for (const menu of menus) menu.value = asked.choices[menu.name] ?? '';
    const sentence = show(asked, filters);
    // The same words again would be read out again.
    if (status.textContent.trim() !== sentence) status.textContent = sentence;
    showAll.hidden = Object.keys(asked.choices).length === 0;
  };
  const choose = (choices: Choices, time: number): void => {
    const address = writeChoices(choices, filters) || location.pathname;
    if (time - changed < ONE_STEP) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    changed = time;
    showAsked();
  };

  search.addEventListener('change', ({ timeStamp }) => {
    choose(Object.fromEntries(menus.map(({ name, value }) => [name, value])), timeStamp);
  });
  showAll.addEventListener('click', ({ timeStamp }) => {
    choose({}, timeStamp);
    // The button goes away, and must not take the focus with it.
    menus[0]?.focus();
  });
  addEventListener('popstate', showAsked);
  showAsked();
  search.hidden = false;
}
