import { descriptionOf } from '../../domain/descriptionOf.ts';
import type { Model } from '../../domain/model.ts';
import { type Region, regionSchema, type Theme, type ThemeGroup, themeGroupSchema } from '../../domain/registers.ts';
import { addresses } from '../addresses.ts';
import { pageColumn } from './columns.ts';
import { type OpenTable, openTable } from './openTable.ts';

const region = regionSchema.shape;
const group = themeGroupSchema.shape;
const theme = group.themes.element.shape;

/** The regions of England. */
export function regionsTable({ regions }: Model): OpenTable {
  return openTable<Region>(
    { name: 'regions', title: 'Regions', description: 'One row a region of England.', key: ['id'] },
    regions,
    [
      { name: 'id', description: descriptionOf(region.slug), needed: true, cell: ({ slug }) => slug },
      { name: 'name', description: descriptionOf(region.name), needed: true, cell: ({ name }) => name },
      { name: 'gss_code', description: descriptionOf(region.gss), needed: true, cell: ({ gss }) => gss },
      pageColumn(({ slug }) => addresses.region(slug)),
    ],
  );
}

/** What findings can be about. */
export function themesTable({ themeGroups }: Model): OpenTable {
  const entries = themeGroups.flatMap((each) => each.themes.map((own) => ({ ...own, group: each })));
  return openTable<Theme & { group: ThemeGroup }>(
    {
      name: 'themes',
      title: 'Themes',
      description: 'One row a theme that findings can be about, in the order of our pages.',
      key: ['id'],
    },
    entries,
    [
      { name: 'id', description: descriptionOf(theme.slug), needed: true, cell: ({ slug }) => slug },
      { name: 'name', description: descriptionOf(theme.name), needed: true, cell: ({ name }) => name },
      {
        name: 'group',
        description: 'Our short name for the group that it belongs to.',
        needed: true,
        cell: (each) => each.group.slug,
      },
      { name: 'group_name', description: 'The group, in words.', needed: true, cell: (each) => each.group.name },
      { name: 'meaning', description: descriptionOf(theme.meaning), needed: true, cell: ({ meaning }) => meaning },
      pageColumn(({ slug }) => addresses.theme(slug)),
    ],
  );
}
