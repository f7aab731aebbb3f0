import { siteAddress } from '../../components/siteAddress.ts';
import type { ApiSite } from '../../views/api/apiSite.ts';
import { getModel } from '../_model.ts';

/** What files of the API are made from. */
export async function getApiSite(): Promise<ApiSite> {
  return { model: await getModel(), address: siteAddress };
}
