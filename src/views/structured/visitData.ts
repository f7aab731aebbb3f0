import { dateOf, type Model } from '../../domain/model.ts';
import { newestSourceDay } from '../../domain/newestSourceDay.ts';
import { officialReports } from '../../domain/officialReports.ts';
import { addresses } from '../addresses.ts';
import type { InspectionPage } from '../inspectionPage.ts';
import { governmentOf } from './councilData.ts';
import { type AddressMaker, breadcrumbs, graphOf, ours, reportOf, type StructuredData, siteOf } from './parts.ts';

/** The page of a visit for programs: a report of ours on what inspectors found then, never a rating. */
export function visitData(model: Model, page: InspectionPage, at: AddressMaker): StructuredData {
  const visit = model.inspections.find(({ slug }) => slug === page.slug);
  if (!visit) throw new Error(`There is no inspection "${page.slug}".`);
  const council = model.council(visit.council);
  const modified = newestSourceDay([visit]);
  return graphOf(
    siteOf(at),
    {
      '@type': 'Report',
      name: page.heading,
      description: page.description,
      url: at(addresses.inspection(page.slug)),
      ...ours(at),
      ...(modified && { dateModified: modified }),
      temporalCoverage: visit.inspected?.to ? `${visit.inspected.from}/${visit.inspected.to}` : dateOf(visit),
      about: governmentOf(council),
      isBasedOn: officialReports([visit]).map(reportOf),
    },
    breadcrumbs(
      at,
      ['Councils', addresses.councils],
      [council.name, addresses.council(council.slug)],
      [page.heading, addresses.inspection(page.slug)],
    ),
  );
}
