import { siteAddress } from '../../components/siteAddress.ts';
import { addresses } from '../../views/addresses.ts';
import { dataPackage } from '../../views/data/dataPackage.ts';
import { getModel } from '../_model.ts';
import { getOpenFiles } from '../_openData.ts';
import { sendJson } from '../_sendJson.ts';

/** The tables of /data/, described as a Data Package. */
export async function GET(): Promise<Response> {
  const home = siteAddress(addresses.data);
  return sendJson(dataPackage(await getModel(), await getOpenFiles(), URL.canParse(home) ? home : undefined));
}
