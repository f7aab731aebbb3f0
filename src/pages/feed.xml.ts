import type { APIRoute } from 'astro';
import { addresses } from '../views/addresses.ts';
import { feedOfSite } from '../views/following/feeds.ts';
import { getModel } from './_model.ts';
import { writeAtom } from './_writeAtom.ts';

/** The newest changes of the whole archive. */
export const GET: APIRoute = async ({ site }) => writeAtom(feedOfSite(await getModel(), addresses.feed), site);
