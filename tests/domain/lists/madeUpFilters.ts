import type { Filter } from '../../../src/domain/lists/filter.ts';

/** The menus over a list of made-up councils. */
export const FILTERS: readonly Filter[] = [
  {
    name: 'region',
    label: 'Region',
    options: [
      { value: 'lower-north', label: 'Lower North' },
      { value: 'midlands', label: 'Midlands' },
    ],
  },
  {
    name: 'outcome',
    label: 'Outcome',
    options: [
      { value: 'mixed', label: 'Inconsistent', group: 'Areas' },
      { value: 'plan', label: 'Had to write a plan', group: 'Letters' },
    ],
  },
];
