import type { Dataset } from 'schema-dts';
import { compareDays } from '../../domain/day.ts';
import { dateOf, type Model } from '../../domain/model.ts';
import { newestSourceDay } from '../../domain/newestSourceDay.ts';
import { addresses } from '../addresses.ts';
import { dataTables } from '../data/dataTables.ts';
import { project } from '../project.ts';
import { type AddressMaker, graphOf, makerOf, ours, type StructuredData, siteOf } from './parts.ts';

/** The home page for programs: the site, and the archive as a set of data that can be downloaded. */
export function homeData(model: Model, at: AddressMaker): StructuredData {
  return graphOf(siteOf(at), datasetOf(model, at));
}

function datasetOf(model: Model, at: AddressMaker): Dataset {
  const modified = newestSourceDay(model.inspections);
  const [first] = model.inspections.map(dateOf).sort(compareDays);
  return {
    '@type': 'Dataset',
    name: `${project.name}: inspections and findings`,
    description: project.description,
    url: at(addresses.page('data')),
    ...ours(at),
    creator: makerOf(at),
    isAccessibleForFree: true,
    ...(modified && { dateModified: modified }),
    ...(first && { temporalCoverage: `${first}/${model.site.checkedTo}` }),
    spatialCoverage: { '@type': 'Country', name: 'England' },
    keywords: [
      'SEND',
      'special educational needs and disabilities',
      'Ofsted',
      'Care Quality Commission',
      'inspections',
    ],
    distribution: dataTables(model).map(({ name }) => ({
      '@type': 'DataDownload',
      name: `${name}.csv`,
      contentUrl: at(addresses.dataFile(`${name}.csv`)),
      encodingFormat: 'text/csv',
    })),
  };
}
