import ical, { ICalEventTransparency } from 'ical-generator';
import { makeAbsolute } from '../components/siteAddress.ts';
import type { Calendar } from '../views/following/calendars.ts';
import { FEED_AUTHOR } from '../views/following/feeds.ts';
import { sayInstant } from './_writeAtom.ts';

/** Programs that follow a calendar should look again so often, in seconds: a week. */
const AGAIN = 7 * 24 * 60 * 60;

/** A calendar must hold something (RFC 5545, 3.6), so one without events explains the time that it would use. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar file (RFC 5545), as an answer. */
export function writeCalendar(calendar: Calendar, site: URL | undefined): Response {
  return new Response(calendarText(calendar, site), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}

/** The same as a text. Nothing in it depends on when or where it is made. */
export function calendarText({ name, description, self, page, events }: Calendar, site: URL | undefined): string {
  const absolute = makeAbsolute(site);
  const link = (path: string) => (site ? { url: absolute(path) } : {});
  const written = ical({
    prodId: { company: FEED_AUTHOR, product: 'expected inspections', language: 'EN' },
    name,
    description,
    ttl: AGAIN,
    ...(site && { source: absolute(self), url: absolute(page) }),
  });
  for (const event of events)
    written.createEvent({
      id: event.id,
      start: event.day,
      allDay: true,
      summary: event.title,
      description: event.description,
      ...link(event.href),
      sequence: event.sequence,
      stamp: sayInstant(event.changed),
      lastModified: sayInstant(event.changed),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  const [lines, end] = [written.toString().split('\r\n').slice(0, -1), ['END:VCALENDAR', '']];
  return [...lines, ...(events.length === 0 ? TIME_ZONE : []), ...end].join('\r\n');
}
