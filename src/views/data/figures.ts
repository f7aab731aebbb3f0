import { descriptionOf } from '../../domain/descriptionOf.ts';
import { type CouncilFigures, figuresSchema } from '../../domain/figures.ts';
import type { Model } from '../../domain/model.ts';
import { codeColumns, councilColumn, DAY } from './columns.ts';
import { type Column, type OpenTable, openTable } from './openTable.ts';

const { shape } = figuresSchema.shape.councils.element;
const say = (field: keyof typeof shape) => descriptionOf(shape[field]);

/** Official figures that stand beside inspections and are part of none. */
export function figuresTable(model: Model): OpenTable {
  return openTable(
    {
      name: 'figures',
      title: 'Figures',
      description:
        'One row a council: official statistics on education, health and care (EHC) plans. No inspector said this.',
      key: ['council'],
      crown: true,
    },
    model.figures?.councils ?? [],
    columns(model),
  );
}

function columns(model: Model): Column<CouncilFigures>[] {
  const percent = (name: string, description: string, cell: Column<CouncilFigures>['cell']) =>
    ({ name, description, type: 'number', cell }) as const;
  const count = (name: string, description: string, cell: Column<CouncilFigures>['cell']) =>
    ({ name, description, type: 'integer', cell }) as const;
  return [
    councilColumn(({ council }) => council),
    ...codeColumns<CouncilFigures>(model, ({ council }) => council),
    {
      name: 'as_of',
      description: descriptionOf(figuresSchema.shape.asOf),
      ...DAY,
      needed: true,
      cell: () => model.figures?.asOf,
    },
    count('plans', say('plans'), ({ plans }) => plans),
    count('requests', say('requests'), ({ requests }) => requests),
    percent('refused_pct', say('refused'), ({ refused }) => refused),
    count('appeals', say('appeals'), ({ appeals }) => appeals),
    percent('appeal_rate_pct', say('appealRate'), ({ appealRate }) => appealRate),
    percent('pupils_with_plan_pct', say('pupilsWithPlan'), ({ pupilsWithPlan }) => pupilsWithPlan),
    percent('pupils_with_support_pct', say('pupilsWithSupport'), ({ pupilsWithSupport }) => pupilsWithSupport),
    {
      name: 'new_plans_year',
      description: 'The year that the next two columns are about.',
      type: 'year',
      cell: (each) => each.newPlans?.year,
    },
    count(
      'new_plans_issued',
      'New plans of that year, without those for which the law allows more time.',
      (each) => each.newPlans?.issued,
    ),
    count('new_plans_in_time', 'Those of them that were ready within 20 weeks.', (each) => each.newPlans?.inTime),
    {
      name: 'note',
      description: 'Why something is left out for the council.',
      cell: ({ council }) =>
        model.figures?.notes
          .filter((note) => note.council === council)
          .map(({ text }) => text)
          .join(' ') || undefined,
    },
  ];
}

/** New plans in time, council by council and year by year. */
export function plansInTimeTable(model: Model): OpenTable {
  const entries = (model.figures?.councils ?? []).flatMap(({ council, inTime }) =>
    inTime.map((each) => ({ council, ...each })),
  );
  return openTable<{ council: string; year: number; percent: number }>(
    {
      name: 'plans-in-time',
      title: 'Plans in time',
      description: 'One row a council and year: new EHC plans that were ready within 20 weeks.',
      key: ['council', 'year'],
      crown: true,
    },
    entries,
    [
      councilColumn(({ council }) => council),
      ...codeColumns<{ council: string }>(model, ({ council }) => council),
      { name: 'year', description: 'The whole year.', type: 'year', needed: true, cell: ({ year }) => year },
      {
        name: 'in_time_pct',
        description: say('inTime'),
        type: 'number',
        needed: true,
        cell: ({ percent }) => percent,
      },
    ],
  );
}
