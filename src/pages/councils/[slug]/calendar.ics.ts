import type { APIRoute } from 'astro';
import { calendarOfCouncil } from '../../../views/following/calendars.ts';
import { getModel } from '../../_model.ts';
import { writeCalendar } from '../../_writeCalendar.ts';

export async function getStaticPaths() {
  const model = await getModel();
  return model.councils.map(({ slug }) => ({ params: { slug } }));
}

/** The visits that a council can expect. */
export const GET: APIRoute = async ({ params, site }) =>
  writeCalendar(calendarOfCouncil(await getModel(), params.slug ?? ''), site);
