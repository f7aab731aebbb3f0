import { COUNCIL_STATUSES, COUNCIL_TYPES, type Council, councilSchema } from '../../domain/council.ts';
import { descriptionOf } from '../../domain/descriptionOf.ts';
import type { Model } from '../../domain/model.ts';
import { addresses } from '../addresses.ts';
import { codeColumns, DAY, pageColumn } from './columns.ts';
import { type Column, type OpenTable, openTable } from './openTable.ts';

const { shape } = councilSchema;
const say = (field: keyof typeof shape) => descriptionOf(shape[field]);

/** Every council of the register: of today, abolished, and still to come. */
export function councilsTable(model: Model): OpenTable {
  return openTable(
    { name: 'councils', title: 'Councils', description: 'One row a council, also those that have ended.', key: ['id'] },
    model.councils,
    columns(model),
  );
}

function columns(model: Model): Column<Council>[] {
  return [
    { name: 'id', description: say('slug'), needed: true, cell: ({ slug }) => slug },
    { name: 'name', description: say('name'), needed: true, cell: ({ name }) => name },
    { name: 'official_name', description: say('officialName'), needed: true, cell: (each) => each.officialName },
    { name: 'type', description: say('type'), values: COUNCIL_TYPES, needed: true, cell: ({ type }) => type },
    { name: 'status', description: say('status'), values: COUNCIL_STATUSES, needed: true, cell: (each) => each.status },
    {
      name: 'region',
      description: 'Our short name for its region.',
      needed: true,
      refersTo: 'regions',
      cell: ({ region }) => region,
    },
    ...codeColumns<Council>(model, ({ slug }) => slug),
    {
      name: 'gss_codes_former',
      description: 'Codes of the Office for National Statistics that older figures use.',
      list: true,
      cell: ({ codes }) => codes.gssFormer ?? [],
    },
    { name: 'since', description: say('since'), ...DAY, cell: ({ since }) => since },
    { name: 'until', description: say('until'), ...DAY, cell: ({ until }) => until },
    {
      name: 'predecessors',
      description: say('predecessors'),
      list: true,
      cell: (each) => each.predecessors.map(({ council }) => council),
    },
    {
      name: 'successors',
      description: say('successors'),
      list: true,
      cell: (each) => each.successors.map(({ council }) => council),
    },
    {
      name: 'latest_inspection',
      description: 'Its newest visit of any kind; empty where we hold none.',
      refersTo: 'inspections',
      cell: ({ slug }) => model.visitsTo(slug)[0]?.slug,
    },
    {
      name: 'similar',
      description: 'Statistical neighbours that the Department for Education names, nearest first.',
      list: true,
      cell: ({ similar }) => similar,
    },
    {
      name: 'tile_column',
      description: 'Its hexagon on our map, counted from the west; empty where it has none.',
      type: 'integer',
      cell: ({ tile }) => tile?.column,
    },
    {
      name: 'tile_row',
      description: 'Its hexagon, counted from the south; odd rows are shifted half a hexagon to the right.',
      type: 'integer',
      cell: ({ tile }) => tile?.row,
    },
    { name: 'website', description: say('website'), cell: ({ website }) => website },
    { name: 'ofsted_reports', description: say('ofstedReports'), cell: (each) => each.ofstedReports },
    pageColumn(({ slug }) => addresses.council(slug)),
  ];
}
