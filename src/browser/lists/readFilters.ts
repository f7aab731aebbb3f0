import type { Filter } from '../../domain/lists/filter.ts';

/** What the menus offer; the page says it once, for people and for us. */
export function readFilters(menus: readonly HTMLSelectElement[]): Filter[] {
  return menus.map((menu) => ({
    name: menu.name,
    label: menu.labels[0]?.textContent.trim() ?? menu.name,
    options: [...menu.options]
      .filter(({ value }) => value !== '')
      .map((option) => ({
        value: option.value,
        label: option.text,
        group: option.parentElement instanceof HTMLOptGroupElement ? option.parentElement.label : undefined,
      })),
  }));
}
