import type { Choices, Filter } from './filter.ts';

/** The query that stands for what was chosen, with its question mark, in the order of the filters; empty where nothing was. */
export function writeChoices(choices: Choices, filters: readonly Filter[]): string {
  const query = new URLSearchParams(
    filters.flatMap(({ name }): [string, string][] => {
      const value = choices[name];
      return value ? [[name, value]] : [];
    }),
  );
  return query.size > 0 ? `?${query}` : '';
}
