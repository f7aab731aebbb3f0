import type { BalanceRow } from '../../../src/charts/balance.ts';
import type { HexTile } from '../../../src/charts/hexMap.ts';
import type { HistoryInput, HistoryVisit } from '../../../src/charts/history.ts';
import type { MarkName } from '../../../src/charts/marks.ts';

/** A history of two rails with these visits. */
export function history(earlier: readonly HistoryVisit[], later: readonly HistoryVisit[]): HistoryInput {
  return {
    id: 'history',
    title: 'Inspections of Borsetshire since 2016',
    description: 'Borsetshire had to write a plan in 2017, and inspectors found inconsistent experiences in 2024.',
    rails: [
      {
        framework: 'local-area-2016',
        label: 'Inspections from 2016 to 2022',
        from: '2016-05',
        until: '2022-12',
        visits: earlier,
      },
      {
        framework: 'area-send-2023',
        label: 'Inspections from 2023',
        from: '2023-01',
        visits: later,
        emptyLabel: 'not yet inspected',
      },
    ],
    from: 2016,
    to: 2027,
    today: '2026-11-22',
  };
}

/** Three visits as most councils have them. */
export const usual = history(
  [
    { date: '2017-09-25', mark: 'plan', label: 'had to write a plan', href: '/inspections/borsetshire-2017-09/' },
    {
      date: '2019-10',
      mark: 'some',
      label: 'revisit: enough progress on some weaknesses',
      href: '/inspections/borsetshire-2019-10/',
    },
  ],
  [
    {
      date: '2024-03-11',
      mark: 'mixed',
      label: 'inconsistent experiences and outcomes',
      href: '/inspections/borsetshire-2024-03/',
    },
  ],
);

/** A council made from two others, with six visits on one rail and some in one season. */
export const crowded = history(
  [
    { date: '2016-11-07', mark: 'no-plan', label: 'did not have to write a plan', note: 'as Ambridge Town Council' },
    { date: '2017-01-23', mark: 'plan', label: 'had to write a plan', note: 'as Felpersham City Council' },
    { date: '2018-09-03', mark: 'none', label: 'revisit: not enough progress', note: 'as Felpersham City Council' },
    { date: '2019-06', mark: 'plan', label: 'had to write a plan' },
    { date: '2021-05-10', mark: 'some', label: 'revisit: enough progress on some weaknesses' },
    { date: '2022-09-19', mark: 'all', label: 'revisit: enough progress on all weaknesses' },
  ],
  [
    { date: '2023-07-13', mark: 'failings', label: 'widespread or systemic failings' },
    { date: '2025-09-15', mark: 'all', label: 'monitoring: taking effective action' },
  ],
);

/** Themes in two groups. */
export const themes: readonly BalanceRow[] = [
  {
    theme: 'Leadership and strategy',
    group: 'Leadership and working together',
    grave: 28,
    other: 38,
    strengths: 56,
    href: '/themes/leadership-and-strategy/',
  },
  {
    theme: 'Joint commissioning',
    group: 'Leadership and working together',
    grave: 27,
    other: 14,
    strengths: 12,
    href: '/themes/joint-commissioning/',
  },
  {
    theme: 'Consistency across the area',
    group: 'Leadership and working together',
    grave: 5,
    other: 16,
    strengths: 0,
    href: '/themes/consistency-across-area/',
  },
  {
    theme: 'Crisis support',
    group: 'Health support',
    grave: 0,
    other: 1,
    strengths: 16,
    href: '/themes/crisis-support/',
  },
  {
    theme: 'Waiting times for health services',
    group: 'Health support',
    grave: 14,
    other: 44,
    strengths: 7,
    href: '/themes/health-waiting-times/',
  },
  { theme: 'Equipment', group: 'Health support', grave: 0, other: 0, strengths: 0, href: '/themes/equipment/' },
];

const LAND: readonly [region: string, row: number, columns: readonly number[]][] = [
  ['am-vale', 5, [3, 4]],
  ['am-vale', 4, [3, 4, 5]],
  ['am-vale', 3, [2, 3, 4]],
  ['the-hassetts', 3, [5, 6]],
  ['the-hassetts', 2, [5, 6, 7]],
  ['borsetshire', 2, [3, 4]],
  ['borsetshire', 1, [3, 4, 5]],
  ['borsetshire', 0, [0, 4]],
];
const MARKS: readonly MarkName[] = ['mixed', 'unknown', 'positive', 'mixed', 'failings'];

/** Twenty areas in three regions, one of them an island. */
export const tiles: readonly HexTile[] = LAND.flatMap(([region, row, columns]) =>
  columns.map((column) => ({ region, row, column })),
).map((place, index) => ({
  ...place,
  slug: `area-${index}`,
  name: ['Ambridge', 'Felpersham', 'Borchester'][index] ?? `Area ${index}`,
  mark: MARKS[index % MARKS.length] ?? 'unknown',
  label: 'inspected in June 2024',
  href: `/councils/area-${index}/`,
}));

export const regions = [
  { slug: 'am-vale', name: 'Am Vale' },
  { slug: 'the-hassetts', name: 'The Hassetts' },
  { slug: 'borsetshire', name: 'Borsetshire' },
];
