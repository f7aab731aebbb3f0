import type { Facet } from '../../domain/search/facets.ts';
import { facetOf, isOn, sayFilter, turnOff } from './formState.ts';
import type { SearchPage } from './searchPage.ts';

/**
 * Writes beside each value how many entries it would give, or how many there are in all where nothing was looked for; a
 * list offers no value that would give none.
 */
export function showCounts({ filters }: SearchPage, count?: (facet: Facet, value: string) => number): void {
  for (const control of filters) {
    const facet = facetOf(control);
    const countOf = ({ value, dataset }: HTMLInputElement | HTMLOptionElement) =>
      count ? count(facet, value) : Number(dataset.total);
    if (control instanceof HTMLInputElement) {
      const place = control.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = `(${countOf(control)})`;
      continue;
    }
    for (const option of control.options) {
      if (option.value === '') continue;
      const entries = countOf(option);
      option.textContent = `${option.dataset.label} (${entries})`;
      option.disabled = entries === 0 && !option.selected;
    }
  }
}

/** Shows the filters that are on, each with a button that takes it back, and one for all. `changed` hears of it. */
export function showChips({ filters, chips, chosen, panel }: SearchPage, changed: () => void): void {
  const focused = chips.contains(document.activeElement);
  const on = filters.filter(isOn);
  const take = (label: string, controls: typeof on) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      for (const control of controls) turnOff(control);
      changed();
    });
    item.append(button);
    return item;
  };
  chips.replaceChildren(
    ...on.map((control) => take(`Remove filter: ${sayFilter(control)}`, [control])),
    ...(on.length > 1 ? [take('Remove all filters', on)] : []),
  );
  chips.hidden = on.length === 0;
  // The button that was pressed is gone; a keyboard must not start again at the top of the page.
  if (focused) (chips.querySelector('button') ?? panel.querySelector('summary'))?.focus();
  chosen.textContent = on.length === 0 ? '' : ` (${on.length} on)`;
}
