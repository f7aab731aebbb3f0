import type { APIRoute } from 'astro';
import { addresses } from '../views/addresses.ts';
import { feedOfSite } from '../views/following/feeds.ts';
import { getModel } from './_model.ts';
import { writeJsonFeed } from './_writeJsonFeed.ts';

/** The newest changes of the whole archive, for programs that read JSON Feed. */
export const GET: APIRoute = async ({ site }) => writeJsonFeed(feedOfSite(await getModel(), addresses.jsonFeed), site);
