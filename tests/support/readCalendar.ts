import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';

/** An event as both readers see it. */
export interface ReadEvent {
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly stamp: string;
  readonly sequence: number;
  readonly isTransparent: boolean;
}

/** A calendar, read by two programs that have nothing in common; fails where they do not agree. */
export function readCalendar(text: string): { name: string; components: string[]; events: ReadEvent[] } {
  const whole = new ICAL.Component(ICAL.parse(text));
  const events = whole.getAllSubcomponents('vevent').map((component): ReadEvent => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      summary: event.summary,
      description: event.description,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      sequence: event.sequence,
      isTransparent: component.getFirstPropertyValue('transp') === 'TRANSPARENT',
    };
  });
  const other = (convertIcsCalendar(undefined, text).events ?? []).map((event) => ({
    uid: event.uid,
    day: event.start.date.toISOString().slice(0, 10),
    summary: event.summary,
  }));
  const same = events.map(({ uid, day, summary }) => ({ uid, day, summary }));
  if (JSON.stringify(other) !== JSON.stringify(same))
    throw new Error(`Two readers disagree:\n${JSON.stringify(same)}\n${JSON.stringify(other)}`);
  const components = whole.getAllSubcomponents().map(({ name }) => name);
  return { name: String(whole.getFirstPropertyValue('name')), components, events };
}

/** What breaks the rules for lines of RFC 5545, 3.1: each ends in CR LF and has at most 75 octets, whole letters only. */
export function findWrongLines(text: string): string[] {
  if (!text.endsWith('\r\n')) return ['The last line has no end.'];
  return text
    .slice(0, -2)
    .split('\r\n')
    .filter((line) => /[\r\n]/.test(line) || line === '' || Buffer.byteLength(line) > 75 || line.includes('\ufffd'));
}
