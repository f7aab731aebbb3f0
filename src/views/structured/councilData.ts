import type { GovernmentOrganization } from 'schema-dts';
import type { Council } from '../../domain/council.ts';
import type { Model } from '../../domain/model.ts';
import { newestSourceDay } from '../../domain/newestSourceDay.ts';
import { officialReports } from '../../domain/officialReports.ts';
import { addresses } from '../addresses.ts';
import type { CouncilPage } from '../councilPage.ts';
import { type AddressMaker, breadcrumbs, graphOf, ours, reportOf, type StructuredData, siteOf } from './parts.ts';

/**
 * A council’s card for programs: a report of ours on the area, based on the official ones. Never a review or a rating,
 * because inspectors gave none.
 */
export function councilData(model: Model, page: CouncilPage, at: AddressMaker): StructuredData {
  const visits = model.historyOf(page.slug);
  const modified = newestSourceDay(visits);
  return graphOf(
    siteOf(at),
    {
      '@type': 'Report',
      name: `${page.name}: SEND report card`,
      description: page.description,
      url: at(addresses.council(page.slug)),
      ...ours(at),
      ...(modified && { dateModified: modified }),
      about: governmentOf(model.council(page.slug)),
      isBasedOn: officialReports(visits).map(reportOf),
    },
    breadcrumbs(at, ['Councils', addresses.councils], [page.name, addresses.council(page.slug)]),
  );
}

/** The council as a body, and the area that it serves, with the codes by which others know them. */
export function governmentOf({ name, officialName, website, codes }: Council): GovernmentOrganization {
  return {
    '@type': 'GovernmentOrganization',
    name: officialName,
    ...(website && { url: website }),
    areaServed: {
      '@type': 'AdministrativeArea',
      name,
      ...(codes.gss && { identifier: { '@type': 'PropertyValue', propertyID: 'ONS GSS code', value: codes.gss } }),
    },
  };
}
