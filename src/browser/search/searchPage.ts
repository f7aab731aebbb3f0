/** A control that narrows the search: a list of values, or a box to tick. */
export type FilterControl = HTMLSelectElement | HTMLInputElement;

/** The parts of the search page that its script works with. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly filters: readonly FilterControl[];
  readonly panel: HTMLDetailsElement;
  /** Says how many filters are on, where the panel is folded away. */
  readonly chosen: HTMLElement;
  readonly sort: HTMLSelectElement;
  /** What happened, read out where it changes. */
  readonly status: HTMLElement;
  /** What to try instead. */
  readonly advice: HTMLElement;
  readonly chips: HTMLElement;
  readonly section: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
}

/** Finds the parts; undefined on a page that has no search. Throws where a part is missing. */
export function findPage(): SearchPage | undefined {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  if (!form) return undefined;
  return {
    form,
    input: find('#q'),
    filters: [...document.querySelectorAll<FilterControl>('[data-search-filter]')],
    panel: find('[data-search-filters]'),
    chosen: find('[data-search-chosen]'),
    sort: find('[data-search-sort]'),
    status: find('[data-search-status]'),
    advice: find('[data-search-advice]'),
    chips: find('[data-search-chips]'),
    section: find('[data-search-section]'),
    list: find('[data-search-results]'),
    more: find('[data-search-more]'),
  };
}

function find<Part extends HTMLElement>(selector: string): Part {
  const part = document.querySelector<Part>(selector);
  if (!part) throw new Error(`The search page has no ${selector}.`);
  return part;
}
