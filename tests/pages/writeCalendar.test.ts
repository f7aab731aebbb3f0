import { describe, expect, test } from 'vitest';
import { calendarText, writeCalendar } from '../../src/pages/_writeCalendar.ts';
import { calendarOfCouncil, calendarOfSite } from '../../src/views/following/calendars.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, source, visit } from '../support/makeArchive.ts';
import { ODD_NAMES } from '../support/oddNames.ts';
import { findWrongLines, readCalendar } from '../support/readCalendar.ts';

const SITE = new URL('https://report-cards.example');

function modelOf(name: string, fields: Parameters<typeof makeModel>[1] = {}) {
  const held = visit({
    on: '2024-02',
    published: '2024-05-13',
    nextInspection: 'The next full area SEND inspection will be within approximately three years.',
    sources: [source('report', { title: name })],
  });
  return makeModel([held], { councils: [council('borsetshire', { name })], ...fields });
}

function read(name: string, fields?: Parameters<typeof makeModel>[1]) {
  return readCalendar(calendarText(calendarOfCouncil(modelOf(name, fields), 'borsetshire'), SITE));
}

describe('a calendar', () => {
  test.each(ODD_NAMES)('is read alike by two programs, with the name %s in every text', (name) => {
    const text = calendarText(calendarOfCouncil(modelOf(name), 'borsetshire'), SITE);
    expect(findWrongLines(text)).toEqual([]);
    const calendar = readCalendar(text);
    expect(calendar.name).toBe(`${name}: expected SEND inspections`);
    expect(calendar.events.map(({ summary }) => summary)).toEqual([
      `Next full inspection of ${name} expected by about May 2027 (approximate)`,
    ]);
    expect(calendar.events[0]?.description).toContain(`Source: Ofsted, ${name}, https://example.org/report`);
  });

  test('shows the last day of the month that is meant, takes nobody’s time, and quotes the report', () => {
    const [event, ...others] = read('Borsetshire').events;
    expect(others).toEqual([]);
    expect(event).toMatchObject({ day: '2027-05-31', isTransparent: true, sequence: 0, stamp: '2024-05-13T12:00:00Z' });
    expect(event?.description).toContain(
      '“The next full area SEND inspection will be within approximately three years.”',
    );
  });

  test('keeps the id of an event when its visit is corrected, and says that it changed and when', () => {
    const log = {
      date: '2025-01-10',
      visit: 'borsetshire-2024-02',
      wrong: 'It said 5.',
      now: 'It says 3.',
      sources: [],
    };
    const [before] = read('Borsetshire').events;
    const [after] = read('Borsetshire', { corrections: [log] }).events;
    expect(after).toMatchObject({ uid: before?.uid, sequence: 1, stamp: '2025-01-10T12:00:00Z' });
  });

  test('without events holds a time zone, since it must hold something', () => {
    const text = calendarText(calendarOfSite(makeModel()), SITE);
    expect(findWrongLines(text)).toEqual([]);
    expect(readCalendar(text)).toMatchObject({ components: ['vtimezone'], events: [] });
    expect(read('Borsetshire').components).toEqual(['vevent']);
  });

  test('is the same in every time zone, whatever the time is', () => {
    const write = () => calendarText(calendarOfCouncil(modelOf('Borsetshire'), 'borsetshire'), SITE);
    const zone = process.env.TZ;
    const texts = ['Pacific/Kiritimati', 'America/New_York', 'Etc/GMT+12'].map((name) => {
      process.env.TZ = name;
      return write();
    });
    process.env.TZ = zone;
    if (zone === undefined) delete process.env.TZ;
    expect(new Set([...texts, write()]).size).toBe(1);
  });

  test('is served as what it is, and has no addresses where the site’s name is not known', () => {
    const calendar = calendarOfCouncil(modelOf('Borsetshire'), 'borsetshire');
    expect(writeCalendar(calendar, SITE).headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(calendarText(calendar, SITE)).toContain('URL;VALUE=URI:https://report-cards.example/councils/borsetshire/');
    expect(calendarText(calendar, undefined)).not.toMatch(/^(URL|SOURCE)/m);
  });
});
