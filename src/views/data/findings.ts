import type { Inspection } from '../../domain/archive.ts';
import { descriptionOf } from '../../domain/descriptionOf.ts';
import { FINDING_KINDS, type Finding, makeFindingSchema, PROGRESS, SPEAKERS } from '../../domain/finding.ts';
import { findingAnchors } from '../../domain/findingAnchors.ts';
import { COVERAGE } from '../../domain/inspection.ts';
import type { Model } from '../../domain/model.ts';
import { makeVocabulary } from '../../domain/vocabulary.ts';
import { addresses } from '../addresses.ts';
import { addressOfSource, codeColumns, councilColumn, pageColumn } from './columns.ts';
import { type Column, type OpenTable, openTable } from './openTable.ts';

/** A finding with its visit and the permanent name by which it is cited. */
export interface Claim {
  readonly id: string;
  readonly anchor: string;
  readonly visit: Inspection;
  readonly finding: Finding;
}

/** Every finding, in the order of visits and, within one, of its file. */
export function claimsOf({ inspections }: Pick<Model, 'inspections'>): Claim[] {
  return inspections.flatMap((visit) => {
    const anchors = findingAnchors(visit.findings);
    return visit.findings.map((finding, at): Claim => {
      const anchor = anchors[at] ?? '';
      return { id: `${visit.slug}#${anchor}`, anchor, visit, finding };
    });
  });
}

/** Every finding. */
export function findingsTable(model: Model): OpenTable {
  return openTable(
    {
      name: 'findings',
      title: 'Findings',
      description: 'One row a finding of a visit: a strength, a weakness, or how far an old weakness was put right.',
      key: ['id'],
    },
    claimsOf(model),
    columns(model),
  );
}

function columns(model: Model): Column<Claim>[] {
  const allowed = makeVocabulary(model);
  const { shape } = makeFindingSchema(allowed.themes, allowed.formalKinds);
  const say = (field: keyof typeof shape) => descriptionOf(shape[field]);
  return [
    {
      name: 'id',
      description: 'The visit, the sign # and the finding’s permanent place on its page.',
      needed: true,
      cell: ({ id }) => id,
    },
    {
      name: 'inspection',
      description: 'The visit that found it.',
      needed: true,
      refersTo: 'inspections',
      cell: ({ visit }) => visit.slug,
    },
    councilColumn(({ visit }) => visit.council),
    ...codeColumns<Claim>(model, ({ visit }) => visit.council),
    {
      name: 'framework',
      description: 'Which kind of inspection it was.',
      values: allowed.frameworks,
      needed: true,
      cell: ({ visit }) => visit.framework,
    },
    {
      name: 'coverage',
      description: 'How much of the report was read.',
      values: COVERAGE,
      needed: true,
      cell: ({ visit }) => visit.coverage,
    },
    { name: 'kind', description: say('kind'), values: FINDING_KINDS, needed: true, cell: (each) => each.finding.kind },
    {
      name: 'formal',
      description: 'The formal list that the report puts it on, as in formal-lists.csv; empty where it is on none.',
      values: allowed.formalKinds,
      cell: ({ finding }) => finding.formal,
    },
    {
      name: 'theme',
      description: say('theme'),
      needed: true,
      refersTo: 'themes',
      cell: ({ finding }) => finding.theme,
    },
    { name: 'summary', description: say('summary'), needed: true, cell: ({ finding }) => finding.summary },
    { name: 'quote', description: say('quote'), cell: ({ finding }) => finding.quote },
    {
      name: 'said_by',
      description: 'Whose account it is.',
      values: SPEAKERS,
      needed: true,
      cell: ({ finding }) => finding.saidBy ?? 'inspectors',
    },
    { name: 'responsible', description: say('responsible'), cell: ({ finding }) => finding.responsible },
    { name: 'progress', description: say('progress'), values: PROGRESS, cell: ({ finding }) => finding.progress },
    {
      name: 'sources',
      description: 'Addresses of the sources that say so; the name where we know only of a copy.',
      list: true,
      needed: true,
      cell: ({ visit, finding }) => visit.sources.filter(({ id }) => finding.sources.includes(id)).map(addressOfSource),
    },
    pageColumn(({ visit, anchor }) => addresses.finding(visit.slug, anchor)),
  ];
}
