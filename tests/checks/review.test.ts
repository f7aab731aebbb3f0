import { describe, expect, test } from 'vitest';
import { complain, messagesOf } from '../support/complain.ts';

const answer = (organisation: string) => `
review: { state: council-replied, date: 2026-11-20 }
responses:
  - { by: A director, organisation: ${organisation}, summary: They agreed., sources: [letter] }
`;

describe('a review', () => {
  test.each([
    ['in the month of the report', 'review: { state: second-read, date: 2019-05 }'],
    ['on the day of the report', 'review: { state: second-read, date: 2019-05-13 }'],
    ['that is said to be still missing', 'review: { state: drafted, date: 2026-11-20 }'],
    ['of today', 'review: { state: second-read, date: 2026-11-22 }'],
  ])('%s is fine', (_what, fields) => {
    expect(complain(fields)).toEqual([]);
  });

  test.each([
    ['before the report', 'review: { state: second-read, date: 2019-05-12 }', 'review-in-order review.date'],
    ['of tomorrow', 'review: { state: second-read, date: 2026-11-23 }', 'future-date review.date'],
    ['without a day', 'review: { state: second-read }', 'missing-field review.date'],
    ['in a state that nobody knows', 'review: { state: perfect, date: 2026-11-20 }', 'unknown-value review.state'],
    ['with a name in it', 'review: { state: drafted, date: 2026-11-20, by: Jo }', 'unknown-field review.by'],
    [
      'with a reply that is not here',
      'review: { state: council-replied, date: 2026-11-20 }',
      'review-reply review.state',
    ],
  ])('%s is told of', (_what, fields, told) => {
    expect(complain(fields)).toEqual([told]);
  });

  test('is held against the visit where the day of the report is not recorded', () => {
    const example = { without: ['published'], fields: 'review: { state: second-read, date: 2019-03-10 }' };
    expect(messagesOf('review-in-order', example)[0]).toContain('before the visit began');
  });

  test.each(['Borsetshire County Council', 'NHS Felpersham ICB', 'Borsetshire local area partnership'])(
    'by the council and the NHS has its reply where %s answers',
    (organisation) => {
      expect(complain(answer(organisation))).toEqual([]);
    },
  );

  test.each(['Borsetshire Parent Carer Forum', 'Council for Disabled Children', 'Felpersham City Council'])(
    'by the council has no reply where only %s answers',
    (organisation) => {
      expect(complain(answer(organisation))).toEqual(['review-reply review.state']);
    },
  );

  test('is old where a source was read after it, but not while the file is a draft', () => {
    const source =
      'sources: [{ id: letter, title: Letter, publisher: Ofsted, url: https://example.org/letter, type: official-report, accessed: 2026-05-11 }]';
    expect(complain(`review: { state: second-read, date: 2026-05-10 }\n${source}`)).toEqual([
      '(review-stale sources[0].accessed)',
    ]);
    expect(complain(`review: { state: drafted, date: 2026-05-10 }\n${source}`)).toEqual([]);
  });
});
