import { describe, expect, test } from 'vitest';
import { calendarOfCouncil, calendarOfSite, expectedSentences } from '../../../src/views/following/calendars.ts';
import { council, madeUpRegisters } from '../../support/madeUpRegisters.ts';
import { makeModel, visit } from '../../support/makeArchive.ts';

const SOON = 'The next full area SEND inspection will be within approximately three years.';
const held = visit({ on: '2024-02', published: '2024-05-13', nextInspection: SOON });
const checked = (checkedTo: string) => ({ site: { ...madeUpRegisters.site, checkedTo } });

describe('what is said of an expected visit', () => {
  test('names the month as approximate and the words that it rests on', () => {
    const [event] = calendarOfCouncil(makeModel([held], checked('2026-06-29')), 'borsetshire').events;
    expect(event?.title).toBe('Next full inspection of Borsetshire expected by about May 2027 (approximate)');
    expect(event?.description).toContain(`The report published on 13 May 2024 says: “${SOON}”`);
    expect(expectedSentences(makeModel([held], checked('2026-06-29')), 'borsetshire')).toEqual([
      'The next full inspection is expected by about May 2027, counted from the report of May 2024.',
    ]);
  });

  test('says so when the month has passed and no report is held', () => {
    const model = makeModel([held], checked('2027-06-29'));
    const [event] = calendarOfCouncil(model, 'borsetshire').events;
    expect(event?.title).toContain('was expected by about May 2027');
    expect(event?.description).toContain('We hold no report of this visit, as of 29 June 2027.');
    expect(event?.changed).toBe('2027-06-29');
  });

  test('says that it is only usual where the report’s own words are not held', () => {
    const { nextInspection, ...silent } = held;
    const frameworks = madeUpRegisters.frameworks.map((framework) => ({
      ...framework,
      outcomes: framework.outcomes.map((each) => ({ ...each, next: nextInspection })),
    }));
    const model = makeModel([silent], { frameworks, ...checked('2026-06-29') });
    const [event] = calendarOfCouncil(model, 'borsetshire').events;
    expect(event?.title).toContain('Borsetshire usually due by about May 2027');
    expect(event?.description).toContain('We do not hold what the report published on 13 May 2024 says of this.');
    expect(expectedSentences(model, 'borsetshire')[0]).toContain('is usually due by about May 2027');
  });

  test('tells of a council that is to end, and does not link to a copy', () => {
    const councils = [council('borsetshire', { until: '2026-04-01' })];
    const copied = { ...held, sources: held.sources.map((each) => ({ ...each, copy: true as const })) };
    const [event] = calendarOfCouncil(makeModel([copied], { councils }), 'borsetshire').events;
    expect(event?.description).toContain('Borsetshire County Council is to end on 1 April 2026.');
    expect(event?.description).not.toContain('https://');
  });

  test('stands once for all councils in the order of time', () => {
    const councils = [council('ambridge'), council('borsetshire'), council('felpersham')];
    const early = visit({ council: 'felpersham', on: '2023-02', published: '2023-05-13', nextInspection: SOON });
    const same = visit({ council: 'ambridge', on: '2024-02', published: '2024-05-01', nextInspection: SOON });
    const days = calendarOfSite(makeModel([held, early, same], { councils })).events.map(
      ({ href, day }) => `${day} ${href}`,
    );
    expect(days).toEqual([
      '2026-05-31 /councils/felpersham/',
      '2027-05-31 /councils/ambridge/',
      '2027-05-31 /councils/borsetshire/',
    ]);
  });

  test('is past on the card as soon as its month is, although nobody has looked for the report yet', () => {
    const say = (today: string) =>
      expectedSentences(makeModel([held], { ...checked('2026-06-29'), today }), 'borsetshire')[0];
    expect(say('2027-05-31')).toContain('is expected by about May 2027');
    expect(say('2027-06-01')).toContain('was expected by about May 2027');
  });
});
