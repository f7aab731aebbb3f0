import { descriptionOf } from '../../domain/descriptionOf.ts';
import { type Framework, frameworkSchema, type Outcome } from '../../domain/framework.ts';
import type { Model } from '../../domain/model.ts';
import { DAY } from './columns.ts';
import { type Column, type OpenTable, openTable } from './openTable.ts';

const { shape } = frameworkSchema;
const outcome = shape.outcomes.element.shape;
const list = shape.formalKinds.element.shape;

interface Ending {
  readonly framework: Framework;
  readonly visit: Framework['visits'][number];
  readonly outcome: Outcome;
}

/** How each kind of visit can end under each framework. */
export function frameworksTable({ frameworks }: Model): OpenTable {
  const entries = frameworks.flatMap((framework) =>
    framework.visits.flatMap((visit) =>
      framework.outcomes
        .filter(({ visits }) => visits.includes(visit.slug))
        .map((each): Ending => ({ framework, visit, outcome: each })),
    ),
  );
  return openTable(
    {
      name: 'frameworks',
      title: 'Frameworks',
      description: 'One row for each outcome that a kind of visit can have under a framework.',
      key: ['framework', 'visit', 'outcome'],
    },
    entries,
    endingColumns,
  );
}

const endingColumns: readonly Column<Ending>[] = [
  { name: 'framework', description: descriptionOf(shape.slug), needed: true, cell: (each) => each.framework.slug },
  { name: 'framework_name', description: descriptionOf(shape.name), needed: true, cell: (each) => each.framework.name },
  {
    name: 'framework_short_name',
    description: descriptionOf(shape.shortName),
    needed: true,
    cell: (each) => each.framework.shortName,
  },
  { name: 'from', description: descriptionOf(shape.from), ...DAY, needed: true, cell: (each) => each.framework.from },
  { name: 'until', description: descriptionOf(shape.until), ...DAY, cell: (each) => each.framework.until },
  { name: 'visit', description: 'The kind of visit.', needed: true, cell: ({ visit }) => visit.slug },
  { name: 'visit_name', description: 'The kind of visit, in words.', needed: true, cell: ({ visit }) => visit.name },
  { name: 'outcome', description: descriptionOf(outcome.slug), needed: true, cell: (each) => each.outcome.slug },
  { name: 'outcome_name', description: descriptionOf(outcome.name), needed: true, cell: (each) => each.outcome.name },
  {
    name: 'official_words',
    description: descriptionOf(outcome.official),
    needed: true,
    cell: (each) => each.outcome.official,
  },
  { name: 'next', description: descriptionOf(outcome.next), cell: (each) => each.outcome.next },
  {
    name: 'full_inspection',
    description: 'Whether a visit with this outcome decides anew, and does not only follow an inspection up.',
    type: 'boolean',
    needed: true,
    cell: (each) => each.outcome.visits.includes('inspection'),
  },
  {
    name: 'handbook',
    description: descriptionOf(shape.official),
    needed: true,
    cell: (each) => each.framework.official,
  },
];

/** The lists on which reports put the gravest findings. */
export function formalListsTable({ frameworks }: Model): OpenTable {
  const entries = frameworks.flatMap(({ slug, formalKinds }) =>
    formalKinds.map((each) => ({ ...each, framework: slug })),
  );
  return openTable<Framework['formalKinds'][number] & { framework: string }>(
    {
      name: 'formal-lists',
      title: 'Formal lists',
      description: 'One row for each list on which reports under a framework put findings.',
      key: ['framework', 'id'],
    },
    entries,
    [
      { name: 'framework', description: descriptionOf(shape.slug), needed: true, cell: ({ framework }) => framework },
      { name: 'id', description: descriptionOf(list.slug), needed: true, cell: ({ slug }) => slug },
      { name: 'name', description: descriptionOf(list.name), needed: true, cell: ({ name }) => name },
      { name: 'plural', description: descriptionOf(list.plural), needed: true, cell: ({ plural }) => plural },
      { name: 'meaning', description: descriptionOf(list.meaning), needed: true, cell: ({ meaning }) => meaning },
      {
        name: 'grave',
        description: 'Whether it is the gravest list of its framework.',
        type: 'boolean',
        needed: true,
        cell: ({ grave }) => grave,
      },
      { name: 'only_with', description: descriptionOf(list.onlyWith), list: true, cell: ({ onlyWith }) => onlyWith },
    ],
  );
}
