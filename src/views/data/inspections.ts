import type { Inspection } from '../../domain/archive.ts';
import { descriptionOf } from '../../domain/descriptionOf.ts';
import { COVERAGE, makeInspectionSchema } from '../../domain/inspection.ts';
import type { Model } from '../../domain/model.ts';
import { makeVocabulary } from '../../domain/vocabulary.ts';
import { addresses } from '../addresses.ts';
import { addressOfSource, codeColumns, councilColumn, DAY, pageColumn } from './columns.ts';
import { type Column, type OpenTable, openTable } from './openTable.ts';

/** Every visit, newest first. */
export function inspectionsTable(model: Model): OpenTable {
  return openTable(
    {
      name: 'inspections',
      title: 'Inspections',
      description: 'One row a visit of Ofsted and the Care Quality Commission to one local area, newest first.',
      key: ['id'],
      refersTo: { table: 'frameworks', columns: ['framework', 'visit', 'outcome'] },
    },
    model.inspections,
    columns(model),
  );
}

function columns(model: Model): Column<Inspection>[] {
  const allowed = makeVocabulary(model);
  const { shape } = makeInspectionSchema(allowed);
  const say = (field: keyof typeof shape) => descriptionOf(shape[field]);
  const held = ({ findings }: Inspection, kind: string) => findings.filter((each) => each.kind === kind).length;
  return [
    { name: 'id', description: 'Our short name for the visit. It stays.', needed: true, cell: ({ slug }) => slug },
    councilColumn(({ council }) => council),
    ...codeColumns<Inspection>(model, ({ council }) => council),
    {
      name: 'framework',
      description: say('framework'),
      values: allowed.frameworks,
      needed: true,
      cell: (visit) => visit.framework,
    },
    { name: 'visit', description: say('visit'), values: allowed.visits, needed: true, cell: ({ visit }) => visit },
    {
      name: 'inspected_from',
      description: 'First day of the visit, or the month where only that is known.',
      ...DAY,
      cell: ({ inspected }) => inspected?.from,
    },
    { name: 'inspected_to', description: 'Last day of the visit.', ...DAY, cell: ({ inspected }) => inspected?.to },
    { name: 'published', description: say('published'), ...DAY, cell: ({ published }) => published },
    {
      name: 'outcome',
      description: say('outcome'),
      values: allowed.outcomes,
      needed: true,
      cell: ({ outcome }) => outcome,
    },
    {
      name: 'significant_weaknesses',
      description: 'How many significant weaknesses the report names, however many we hold.',
      type: 'integer',
      cell: (visit) => visit.significantWeaknesses?.total,
    },
    {
      name: 'sufficient_progress',
      description: 'At a revisit: on how many of them there was enough progress.',
      type: 'integer',
      cell: (visit) => visit.significantWeaknesses?.sufficient,
    },
    {
      name: 'not_sufficient_progress',
      description: 'At a revisit: on how many of them there was not enough progress.',
      type: 'integer',
      cell: (visit) => visit.significantWeaknesses?.notSufficient,
    },
    { name: 'coverage', description: say('coverage'), values: COVERAGE, needed: true, cell: (visit) => visit.coverage },
    {
      name: 'strengths_held',
      description: 'Strengths that we hold, whoever named them.',
      type: 'integer',
      needed: true,
      cell: (visit) => held(visit, 'strength'),
    },
    {
      name: 'weaknesses_held',
      description: 'Weaknesses that we hold, whoever named them. More weaknesses do not mean graver ones.',
      type: 'integer',
      needed: true,
      cell: (visit) => held(visit, 'weakness'),
    },
    { name: 'next_inspection', description: say('nextInspection'), cell: (visit) => visit.nextInspection },
    { name: 'health_partners', description: say('healthPartners'), list: true, cell: (each) => each.healthPartners },
    {
      name: 'sources',
      description: 'Addresses of every source of the visit; the name where we know only of a copy.',
      list: true,
      needed: true,
      cell: ({ sources }) => sources.map(addressOfSource),
    },
    pageColumn(({ slug }) => addresses.inspection(slug)),
  ];
}
