import type { Api } from '../../domain/api/apiSchemas.ts';
import { addresses } from '../addresses.ts';
import type { ApiSite } from './apiSite.ts';

/** A council as other things refer to it. */
export function nameCouncil({ model, address }: ApiSite, slug: string): Api['CouncilName'] {
  const { name, codes } = model.council(slug);
  return { slug, name, codes, page: address(addresses.council(slug)), api: address(addresses.apiCouncil(slug)) };
}
