import { describe, expect, test } from 'vitest';
import { readNextVisits } from '../../src/domain/following/readNextVisits.ts';
import { calendarOfSite } from '../../src/views/following/calendars.ts';
import { allEntries } from '../../src/views/following/feeds.ts';
import { readModel } from '../support/readContent.ts';

const model = await readModel();

describe('what followers are told', () => {
  test('every sentence in which a report speaks of the next visit is read, one visit for each sentence', () => {
    const said = model.inspections.flatMap(({ slug, nextInspection }) =>
      nextInspection ? [{ slug, nextInspection }] : [],
    );
    const unread = said.filter(
      ({ nextInspection: words }) => readNextVisits(words).length !== words.split('. ').length,
    );
    expect(said.length).toBeGreaterThan(90);
    expect(unread).toEqual([]);
  });

  test('each visit is told once, with a title of its own', () => {
    const entries = allEntries(model).filter(({ isCorrection }) => !isCorrection);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(model.inspections.length);
    expect(new Set(entries.map(({ title }) => title)).size).toBe(model.inspections.length);
  });

  test('no visit is expected before the report that speaks of it, or more than six years after', () => {
    const wrong = calendarOfSite(model).events.filter(({ id, day, changed, href }) => {
      const reports = model.visitsTo(href.split('/')[2] ?? '').flatMap(({ published }) => published ?? []);
      const years = Math.min(...reports.map((report) => (Date.parse(day) - Date.parse(report)) / 31_557_600_000));
      return !id || !changed || years < 0 || years > 6;
    });
    expect(wrong).toEqual([]);
  });
});
