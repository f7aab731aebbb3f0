import type { Inspection } from '../../domain/archive.ts';
import { descriptionOf } from '../../domain/descriptionOf.ts';
import type { Model } from '../../domain/model.ts';
import { type Source, sourceSchema } from '../../domain/source.ts';
import { SOURCE_TYPES } from '../../domain/sourceTypes.ts';
import { DAY } from './columns.ts';
import { claimsOf } from './findings.ts';
import { type OpenTable, openTable } from './openTable.ts';

const { shape } = sourceSchema;
const say = (field: keyof typeof shape) => descriptionOf(shape[field]);

/** The name of a source among those of all visits. */
function idOf({ slug }: Inspection, source: string): string {
  return `${slug}/${source}`;
}

/** Every source of every visit. */
export function sourcesTable({ inspections }: Model): OpenTable {
  const entries = inspections.flatMap((visit) => visit.sources.map((source) => ({ visit, source })));
  return openTable<{ visit: Inspection; source: Source }>(
    { name: 'sources', title: 'Sources', description: 'One row a source of a visit.', key: ['id'] },
    entries,
    [
      {
        name: 'id',
        description: 'The visit, a slash, and the name of the source in its file.',
        needed: true,
        cell: ({ visit, source }) => idOf(visit, source.id),
      },
      {
        name: 'inspection',
        description: 'The visit whose file lists it.',
        needed: true,
        refersTo: 'inspections',
        cell: ({ visit }) => visit.slug,
      },
      { name: 'title', description: say('title'), needed: true, cell: ({ source }) => source.title },
      { name: 'publisher', description: say('publisher'), needed: true, cell: ({ source }) => source.publisher },
      {
        name: 'url',
        description: 'Where a reader can open it; empty where we know only of a copy.',
        cell: ({ source }) => (source.copy ? undefined : source.url),
      },
      { name: 'published', description: say('published'), ...DAY, cell: ({ source }) => source.published },
      { name: 'type', description: say('type'), values: SOURCE_TYPES, needed: true, cell: ({ source }) => source.type },
      { name: 'accessed', description: say('accessed'), ...DAY, cell: ({ source }) => source.accessed },
      { name: 'supports', description: say('supports'), list: true, cell: ({ source }) => source.supports },
    ],
  );
}

/** Which source says which finding. */
export function citationsTable(model: Model): OpenTable {
  const entries = claimsOf(model).flatMap(({ id, visit, finding }) =>
    finding.sources.map((source) => ({ finding: id, source: idOf(visit, source) })),
  );
  return openTable<{ finding: string; source: string }>(
    {
      name: 'citations',
      title: 'Citations',
      description: 'One row for each finding and each source that says so.',
      key: ['finding', 'source'],
    },
    entries,
    [
      {
        name: 'finding',
        description: 'The finding.',
        needed: true,
        refersTo: 'findings',
        cell: ({ finding }) => finding,
      },
      { name: 'source', description: 'The source.', needed: true, refersTo: 'sources', cell: ({ source }) => source },
    ],
  );
}
