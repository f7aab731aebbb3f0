import type { Choice, Facet } from '../../domain/search/facets.ts';
import { type SearchState, SORTS } from '../../domain/search/searchState.ts';
import type { FilterControl, SearchPage } from './searchPage.ts';

/** What the form asks for at this moment. */
export function readForm({ input, filters, sort }: SearchPage): SearchState {
  const chosen = filters.filter(isOn);
  const byFacet = Map.groupBy(chosen, facetOf);
  const choice: Choice = Object.fromEntries([...byFacet].map(([facet, on]) => [facet, on.map(({ value }) => value)]));
  return { words: input.value.trim(), choice, sort: SORTS.find((each) => each === sort.value) ?? 'best' };
}

/** Makes the form ask for a state; values that the page does not offer are left out. */
export function fillForm({ input, filters, sort }: SearchPage, state: SearchState): void {
  input.value = state.words;
  sort.value = state.sort;
  for (const control of filters) {
    const values = state.choice[facetOf(control)] ?? [];
    if (control instanceof HTMLInputElement) control.checked = values.includes(control.value);
    else {
      control.value = values[0] ?? '';
      if (control.selectedIndex < 0) control.value = '';
    }
  }
}

/** What a control narrows the search by. */
export function facetOf({ dataset }: FilterControl): Facet {
  return dataset.searchFilter as Facet;
}

/** Whether a control narrows the search. */
export function isOn(control: FilterControl): boolean {
  return control instanceof HTMLInputElement ? control.checked : control.value !== '';
}

/** Takes one filter back. */
export function turnOff(control: FilterControl): void {
  if (control instanceof HTMLInputElement) control.checked = false;
  else control.value = '';
}

/** What a control that is on narrows the search to: "Theme: Therapies"; "Strength". */
export function sayFilter(control: FilterControl): string {
  const label = control.dataset.label ?? '';
  if (control instanceof HTMLInputElement) return label;
  return `${label}: ${control.selectedOptions[0]?.dataset.label ?? control.value}`;
}

/** What a list of the form offers, as its own names for the values. */
export function offersOf({ filters }: SearchPage, facet: Facet): { readonly slug: string; readonly name: string }[] {
  const list = filters.find((control) => facetOf(control) === facet);
  if (!(list instanceof HTMLSelectElement)) return [];
  return [...list.options]
    .filter(({ value }) => value !== '')
    .map(({ value, dataset }) => ({ slug: value, name: dataset.label ?? value }));
}
