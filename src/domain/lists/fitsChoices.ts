import type { Choices, FilterValues } from './filter.ts';

/** Whether an entry that is found under `values` belongs to what was chosen. */
export function fitsChoices(values: FilterValues, choices: Choices): boolean {
  return Object.entries(choices).every(([name, value]) => values[name]?.includes(value));
}
