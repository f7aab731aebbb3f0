import type { Model } from '../domain/model.ts';
import type { ListFilter } from './listFilters.ts';
import type { ThemeMatrix } from './themeMatrix.ts';

/** The menus over a matrix: which councils are shown, and in which order. They offer what the rows have. */
export function matrixFilters(model: Model, { rows, framework }: ThemeMatrix): ListFilter[] {
  const has = (name: string, value: string) => rows.some((row) => row.values[name]?.includes(value));
  const options = (name: string, all: readonly { readonly slug: string; readonly name: string }[]) => [
    {
      options: all.filter(({ slug }) => has(name, slug)).map(({ slug, name: label }) => ({ value: slug, label })),
    },
  ];
  const regions = [...model.regions].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const councils = [...rows].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [
    { name: 'region', label: 'Region', any: 'All regions', groups: options('region', regions) },
    {
      name: 'outcome',
      label: 'Outcome',
      any: 'All outcomes',
      groups: options('outcome', model.framework(framework.slug).outcomes),
    },
    {
      name: 'sort',
      label: 'Order',
      any: 'Region',
      groups: [
        {
          options: [
            { value: 'name', label: 'Name, A to Z' },
            { value: 'outcome', label: 'Outcome' },
            { value: 'date', label: 'Date, newest first' },
            { value: 'similar', label: 'Similarity to one council' },
          ],
        },
      ],
    },
    {
      name: 'to',
      label: 'Council',
      any: 'Choose a council',
      groups: [{ options: councils.map(({ slug, name }) => ({ value: slug, label: name })) }],
    },
  ];
}
