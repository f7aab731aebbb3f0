import type { APIRoute } from 'astro';
import { siteAddress } from '../../components/siteAddress.ts';
import { readSettings } from '../../publish/settings.ts';
import { addresses } from '../../views/addresses.ts';
import { councilPage } from '../../views/councilPage.ts';
import { frameHeight } from '../../views/share/frameHeight.ts';
import { oEmbedOf } from '../../views/share/oembed.ts';
import { getModel } from '../_model.ts';
import { snippetsOf } from '../_share.ts';

const { siteUrl } = readSettings();

/** None where the address of the site is not known: an answer with addresses that lead nowhere would be wrong. */
export async function getStaticPaths() {
  return siteUrl ? (await getModel()).councils.map(({ slug }) => ({ params: { slug } })) : [];
}

/** How other sites show a council’s card: https://oembed.com. */
export const GET: APIRoute = async ({ params, site }) => {
  if (!site) throw new Error('There is no address of the site.');
  const page = councilPage(await getModel(), params.slug ?? '');
  const { frame } = snippetsOf(page, site);
  const picture = siteAddress(addresses.socialPicture(page.slug));
  const home = siteAddress(addresses.home);
  return new Response(
    JSON.stringify(oEmbedOf({ name: page.name, height: frameHeight(page), frame }, { home, picture })),
  );
};
