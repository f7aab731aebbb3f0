import { describe, expect, test } from 'vitest';
import {
  ageOf,
  countNote,
  coverageNote,
  daysOf,
  nothingLater,
  nothingLaterOf,
  progressNote,
  publicationOf,
  reviewNote,
  verdictOf,
} from '../../src/views/sentences.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel, significant, visit, weakness } from '../support/makeArchive.ts';

describe('the verdict', () => {
  test('says the month of the visit', () => {
    const each = visit();
    expect(verdictOf(makeModel([each]), each)).toBe('In March 2019, inspectors asked for a plan.');
  });

  test('says the month of the report where no visit is recorded', () => {
    const each = visit({ inspected: undefined, published: '2026-03-09', framework: 'areas' });
    expect(verdictOf(makeModel([each]), each)).toBe('In a report of March 2026, inspectors saw both.');
  });

  test('of a monitoring inspection does not hide the outcome that it left as it was', () => {
    const full = visit({ on: '2023-06-05', outcome: 'failings' });
    const monitoring = visit({ on: '2025-01', visit: 'monitoring' });
    expect(verdictOf(makeModel([full, monitoring]), monitoring)).toBe(
      'In January 2025, inspectors saw effective action. The outcome of June 2023 did not change: widespread failings.',
    );
  });

  test('of a revisit stands alone, as the revisit had the last word', () => {
    const revisit = visit({ on: '2021-05-11', visit: 'revisit' });
    expect(verdictOf(makeModel([visit(), revisit]), revisit)).toBe('In May 2021, inspectors saw some progress.');
  });

  test('of an inspection is the same before and after a monitoring inspection', () => {
    const full = visit({ on: '2023-06-05', outcome: 'failings' });
    const monitoring = visit({ on: '2025-01', visit: 'monitoring' });
    expect(verdictOf(makeModel([full, monitoring]), full)).toBe(verdictOf(makeModel([full]), full));
  });
});

describe('dates', () => {
  test.each([
    [{ from: '2019-03-11', to: '2019-03-14' }, '11 to 14 March 2019'],
    [{ from: '2019-03-11', to: '2019-03-11' }, '11 March 2019'],
    [{ from: '2019-03-11' }, 'from 11 March 2019'],
    [{ from: '2025-10' }, 'in October 2025'],
    [{ from: '2025-10', to: '2025-11' }, 'October to November 2025'],
    [undefined, 'on days not recorded'],
  ])('of a visit %j read "%s"', (inspected, words) => {
    expect(daysOf(visit({ inspected }))).toBe(words);
  });

  test.each([
    ['2019-05-13', '13 May 2019'],
    ['2019-05', 'May 2019'],
    [undefined, 'not recorded'],
  ])('of publication %s reads "%s"', (published, words) => {
    expect(publicationOf(visit({ published }))).toBe(words);
  });

  test('of the visit, and not of the report, give its age', () => {
    const each = visit({ inspected: { from: '2024-11-25' }, published: '2025-02-01' });
    expect(ageOf(makeModel([each], { today: '2026-11-24' }), each)).toBe('1 year ago');
    expect(ageOf(makeModel([each], { today: '2026-11-25' }), each)).toBe('2 years ago');
  });
});

describe('who has checked it', () => {
  test.each([
    [undefined, 'Drafted from its sources. Nobody else has checked it against them yet.'],
    [
      { state: 'drafted', date: '2026-11-22' },
      'Drafted from its sources. Nobody else has checked it against them yet.',
    ],
    [
      { state: 'second-read', date: '2026-11-22' },
      'A second person checked every line against its sources on 22 November 2026.',
    ],
    [
      { state: 'council-replied', date: '2026-11' },
      'The council or the NHS replied to this card in November 2026. You can read the reply among the answers.',
    ],
  ] as const)('is said of %j in plain words', (review, words) => {
    expect(reviewNote({ review })).toBe(words);
  });
});

describe('what is held', () => {
  test.each([
    ['full', undefined],
    ['partial', /^We have read parts of this report/],
    ['outcome-only', /^We hold only the dates and the outcome/],
  ] as const)('is said where the report was read as "%s"', (coverage, words) => {
    const note = coverageNote(visit({ coverage }));
    if (words) expect(note).toMatch(words);
    else expect(note).toBeUndefined();
  });

  test.each([
    [6, 3, '3 recorded here; the report names 6 significant weaknesses.'],
    [1, 0, 'None recorded here; the report names 1 significant weakness.'],
    [2, 3, '3 recorded here; the report names 2 significant weaknesses.'],
  ])('of %i weaknesses that a report names and %i recorded is said as a count of each', (total, held, note) => {
    const findings = [...Array.from({ length: held }, () => significant('voice')), weakness('voice')];
    const each = visit({ findings, significantWeaknesses: { total } });
    expect(countNote(makeModel([each]), each)).toBe(note);
  });

  test('needs no remark where the two counts agree, or where the report’s is not recorded', () => {
    const findings = [significant('voice'), significant('leadership'), weakness('voice')];
    const same = visit({ findings, significantWeaknesses: { total: 2 } });
    const uncounted = visit({ findings });
    const none = visit({ outcome: 'no-plan', significantWeaknesses: { total: 0 } });
    for (const each of [same, uncounted, none]) expect(countNote(makeModel([each]), each)).toBeUndefined();
  });

  test('at a revisit is not measured against the old list of weaknesses', () => {
    const revisit = visit({ visit: 'revisit', significantWeaknesses: { total: 6, sufficient: 5, notSufficient: 1 } });
    expect(countNote(makeModel([revisit]), revisit)).toBeUndefined();
  });
});

describe('what a revisit decided', () => {
  test.each([
    [
      { total: 6, sufficient: 5, notSufficient: 1 },
      'Inspectors found enough progress on 5 of 6 significant weaknesses.',
    ],
    [{ total: 1, sufficient: 1 }, 'Inspectors found enough progress on 1 of 1 significant weakness.'],
    [{ total: 4, sufficient: 0 }, 'Inspectors found enough progress on 0 of 4 significant weaknesses.'],
  ])('is said in the report’s own counts: %j', (significantWeaknesses, words) => {
    expect(progressNote(visit({ visit: 'revisit', significantWeaknesses }))).toBe(words);
  });

  test('is not made up where the counts are not recorded', () => {
    expect(progressNote(visit({ visit: 'revisit' }))).toBeUndefined();
    expect(progressNote(visit({ significantWeaknesses: { total: 6 } }))).toBeUndefined();
  });
});

describe('the end of our knowledge', () => {
  test('is a day, and never a claim that nothing happened', () => {
    expect(nothingLater(makeModel())).toBe('We hold no later inspection, as of 29 June 2026.');
  });

  test('of a council that has ended is its last day', () => {
    const felpersham = council('felpersham', { status: 'abolished', until: '2019-03-31' });
    expect(nothingLaterOf(makeModel(), felpersham)).toBe(
      'We hold no later inspection of Felpersham County Council, which ended on 31 March 2019.',
    );
    expect(nothingLaterOf(makeModel(), council('ambridge'))).toBe(nothingLater(makeModel()));
  });
});
