import type { Model } from '../domain/model.ts';
import { say } from '../language/say.ts';
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
    { name: 'region', label: say('Region'), any: say('All regions'), groups: options('region', regions) },
    {
      name: 'outcome',
      label: say('Outcome'),
      any: say('All outcomes'),
      groups: options('outcome', model.framework(framework.slug).outcomes),
    },
    {
      name: 'sort',
      label: say('Order'),
      any: say('Region'),
      groups: [
        {
          options: [
            { value: 'name', label: say('Name, A to Z') },
            { value: 'outcome', label: say('Outcome') },
            { value: 'date', label: say('Date, newest first') },
            { value: 'similar', label: say('Similarity to one council') },
          ],
        },
      ],
    },
    {
      name: 'to',
      label: say('Council'),
      any: say('Choose a council'),
      groups: [{ options: councils.map(({ slug, name }) => ({ value: slug, label: name })) }],
    },
  ];
}
