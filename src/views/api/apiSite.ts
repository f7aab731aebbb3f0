import type { Api } from '../../domain/api/apiSchemas.ts';
import type { Model } from '../../domain/model.ts';
import { addresses } from '../addresses.ts';
import { licences } from '../data/licences.ts';

/** What files of the API are made from: the archive, and how its addresses are written for others. */
export interface ApiSite {
  readonly model: Model;
  /** `/councils/` as programs of others can open it. */
  readonly address: (path: string) => string;
}

/** How to name this site beside what is taken from it. */
export const ATTRIBUTION =
  'SEND report cards, licensed under CC BY 4.0. Contains public sector information licensed under the Open Government Licence v3.0.';

/** What stands at the top of every file. */
export function envelopeOf({ model, address }: ApiSite): Omit<Api['Index'], 'files' | 'counts'> {
  return {
    apiVersion: '1',
    asOf: model.site.checkedTo,
    licences: licences.map(({ name, title, path, covers }) => ({ name, title, url: path, covers })),
    attribution: ATTRIBUTION,
    documentation: address(addresses.data),
    openapi: address(addresses.api('openapi')),
  };
}
