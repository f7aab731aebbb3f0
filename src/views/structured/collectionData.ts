import type { Inspection } from '../../domain/archive.ts';
import type { Day } from '../../domain/day.ts';
import type { Model } from '../../domain/model.ts';
import { newestSourceDay } from '../../domain/newestSourceDay.ts';
import { addresses } from '../addresses.ts';
import type { RegionPage } from '../regionPage.ts';
import type { ThemePage } from '../themePage.ts';
import { type AddressMaker, breadcrumbs, type Crumb, graphOf, ours, type StructuredData, siteOf } from './parts.ts';

/** What a page that gathers visits is called, and where it stands. */
interface Gathering {
  readonly name: string;
  readonly description: string;
  readonly above: Crumb;
  readonly path: string;
  readonly visits: readonly Inspection[];
}

/** A theme’s page for programs. */
export function themeData(model: Model, page: ThemePage, at: AddressMaker): StructuredData {
  return gatheringData(at, {
    name: page.name,
    description: page.description,
    above: ['Themes', addresses.themes],
    path: addresses.theme(page.slug),
    visits: model.inspections.filter(({ findings }) => findings.some(({ theme }) => theme === page.slug)),
  });
}

/** A region’s page for programs. */
export function regionData(model: Model, page: RegionPage, at: AddressMaker): StructuredData {
  return gatheringData(at, {
    name: page.name,
    description: page.description,
    above: ['Regions', addresses.regions],
    path: addresses.region(page.slug),
    visits: model.inspections.filter(({ council }) => model.council(council).region === page.slug),
  });
}

function gatheringData(at: AddressMaker, { name, description, above, path, visits }: Gathering): StructuredData {
  const modified: Day | undefined = newestSourceDay(visits);
  return graphOf(
    siteOf(at),
    {
      '@type': 'CollectionPage',
      name,
      description,
      url: at(path),
      ...ours(at),
      ...(modified && { dateModified: modified }),
    },
    breadcrumbs(at, above, [name, path]),
  );
}
