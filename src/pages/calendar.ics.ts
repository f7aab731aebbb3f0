import type { APIRoute } from 'astro';
import { calendarOfSite } from '../views/following/calendars.ts';
import { getModel } from './_model.ts';
import { writeCalendar } from './_writeCalendar.ts';

/** The visits that all councils can expect. */
export const GET: APIRoute = async ({ site }) => writeCalendar(calendarOfSite(await getModel()), site);
