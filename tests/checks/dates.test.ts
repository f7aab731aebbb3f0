import { describe, expect, test } from 'vitest';
import { complain, messagesOf } from '../support/complain.ts';

const REVISIT = `visit: revisit
outcome: sufficient-progress-all
significantWeaknesses: { total: 2, sufficient: 2, notSufficient: 0 }`;

describe('dates in order', () => {
  test.each([
    ['a visit of one day', 'inspected: { from: 2019-03-11, to: 2019-03-11 }'],
    ['a month and a day of it', 'inspected: { from: 2019-03, to: 2019-03-15 }'],
    ['a report in the month of the visit', 'published: 2019-03'],
    ['an event in the month of the visit', 'followUp: [{ date: 2019-03, event: Ok., sources: [letter] }]'],
    [
      'events in one month',
      'followUp: [{ date: 2019-09-02, event: One., sources: [letter] }, { date: 2019-09, event: Two., sources: [letter] }]',
    ],
    [
      'an event without a date between others',
      'followUp: [{ date: 2019-09, event: One., sources: [letter] }, { event: Two., sources: [letter] }, { date: 2019-10, event: Three., sources: [letter] }]',
    ],
    [
      'a source that is older than the visit',
      'sources: [{ id: letter, title: Old, publisher: Ofsted, url: https://example.org/old, published: 2011-01, type: official-report }]',
    ],
  ])('%s is in order', (_what, fields) => {
    expect(complain(fields)).toEqual([]);
  });

  test.each([
    [
      'a visit that ends before it begins',
      'inspected: { from: 2019-03-11, to: 2019-03-10 }',
      'dates-in-order inspected.to',
    ],
    ['a report before the end of the visit', 'published: 2019-03-14', 'dates-in-order published'],
    [
      'an event before the visit',
      'followUp: [{ date: 2019-02, event: Early., sources: [letter] }]',
      'dates-in-order followUp[0].date',
    ],
    [
      'events the wrong way round',
      'followUp: [{ date: 2019-10, event: Two., sources: [letter] }, { date: 2019-09, event: One., sources: [letter] }]',
      'dates-in-order followUp[1].date',
    ],
    [
      'a source read before it came out',
      'sources: [{ id: letter, title: New, publisher: Ofsted, url: https://example.org/new, published: 2020-01-02, accessed: 2019-12-31, type: official-report }]',
      'dates-in-order sources[0].accessed',
    ],
    ['a visit in the future', 'inspected: { from: 2026-11-23 }\npublished: 2026-12', 'future-date inspected.from'],
    [
      'an event in the future',
      'followUp: [{ date: 2026-12, event: Planned., sources: [letter] }]',
      'future-date followUp[0].date',
    ],
    [
      'a source read in the future',
      'sources: [{ id: letter, title: New, publisher: Ofsted, url: https://example.org/new, accessed: 2026-11-23, type: official-report }]',
      'future-date sources[0].accessed',
    ],
  ])('%s is not', (_what, fields, rule) => {
    expect(complain(fields)).toContain(rule);
  });

  test('today itself is not in the future', () => {
    expect(
      complain(
        'followUp: [{ date: 2026-11-22, event: Today., sources: [letter] }, { date: 2026-11, event: This month., sources: [letter] }]',
      ),
    ).toEqual([]);
  });

  test('a date that does not exist is told once, and by no rule about the order', () => {
    expect(complain('inspected: { from: 2019-02-30, to: 2019-02-31 }')).toEqual([
      'date inspected.from',
      'date inspected.to',
    ]);
  });
});

describe('framework and date', () => {
  test.each([
    ['the first month', 'inspected: { from: 2016-05 }\npublished: 2016-06\ncouncil: felpersham'],
    ['the last month', 'inspected: { from: 2022-12-12 }\npublished: 2023-02-01'],
    ['a report that came out after the last visit', 'published: 2023-02-01'],
  ])('%s of a framework fits', (_what, fields) => {
    expect(complain(fields)).toEqual([]);
  });

  test('a visit before or after it does not, and the other framework is named', () => {
    expect(messagesOf('framework-dates', 'inspected: { from: 2016-04-29 }\ncouncil: felpersham')).toEqual([
      '"local-area-2016" was in use from May 2016 to December 2022, and this visit is of April 2016. Check the date.',
    ]);
    expect(messagesOf('framework-dates', 'inspected: { from: 2023-01-09 }')).toEqual([
      expect.stringContaining('Is it area-send-2023'),
    ]);
  });
});

describe('council and date', () => {
  test('the last day of one council and the first of the next belong to each', () => {
    expect(complain('council: ambridge\ninspected: { from: 2018-03-31 }')).toEqual([]);
    expect(complain('council: borsetshire\ninspected: { from: 2018-04-01 }')).toEqual([]);
  });

  test('the council that was there is named', () => {
    expect(messagesOf('council-existed', 'inspected: { from: 2018-03-30 }')).toEqual([
      'Borsetshire began on 1 April 2018, and this visit is dated 30 March 2018. The council there before was: ambridge.',
    ]);
    expect(messagesOf('council-existed', 'council: ambridge\ninspected: { from: 2018-04-01 }')).toEqual([
      'Ambridge (to 2018) ended on 31 March 2018, and this visit is dated 1 April 2018. The council there after was: borsetshire.',
    ]);
  });

  test('a report may come out after the council has gone', () => {
    expect(complain('council: ambridge\ninspected: { from: 2018-03-12 }\npublished: 2018-05-01')).toEqual([]);
  });
});

describe('a visit that comes back', () => {
  test('follows the inspection of a council that was there before', () => {
    expect(
      complain({
        fields: REVISIT,
        beside: ['council: ambridge\ninspected: { from: 2016-10-10 }\npublished: 2016-12-05'],
      }),
    ).toEqual([]);
  });

  test('has a warning where no inspection is held', () => {
    expect(complain(REVISIT)).toEqual(['(inspection-not-held visit)']);
  });

  test('is not helped by an inspection of the other framework, or of another council', () => {
    const later =
      'framework: area-send-2023\ninspected: { from: 2024-02-05 }\npublished: 2024-04-22\noutcome: inconsistent\nsignificantWeaknesses: { total: 1 }';
    expect(complain({ fields: REVISIT, beside: [later.replace(/\nsig.*/, '')] })).toContain(
      '(inspection-not-held visit)',
    );
    expect(complain({ fields: REVISIT, beside: ['council: felpersham'] })).toContain('(inspection-not-held visit)');
  });

  test('cannot come before every inspection that it could follow', () => {
    const fields = `${REVISIT}\ninspected: { from: 2018-05-14 }`;
    expect(complain({ fields, beside: [''] })).toEqual(['follows-inspection inspected.from']);
    const early = 'council: ambridge\ninspected: { from: 2016-10-10 }\npublished: 2016-12-05';
    expect(complain({ fields, beside: ['', early] })).toEqual([]);
  });
});

describe('two files about one visit', () => {
  test.each([
    [
      'overlap by a day',
      'inspected: { from: 2019-03-29, to: 2019-04-05 }',
      'inspected: { from: 2019-04-05 }\npublished: 2019-06-01',
    ],
    ['have reports of one month, and one is not dated', 'inspected: { from: 2019-03-29 }', 'published: 2019-05-30'],
  ])('are found where they %s', (_what, fields, other) => {
    const beside = other.startsWith('published') ? [`inspected: { from: 2019-05-02 }\n${other}`] : [other];
    const found = complain({ fields, beside });
    expect(found.filter((each) => each.startsWith('same-visit')).length).toBe(other.startsWith('published') ? 0 : 2);
  });

  test('are found by the month of their reports where one has no other date', () => {
    const undated = { fields: 'published: 2019-05-30', without: ['inspected'], name: 'borsetshire-2019-05.md' };
    expect(complain({ ...undated, beside: [''] })).toEqual(['same-visit inspected', 'same-visit inspected']);
    expect(
      complain({ ...undated, fields: 'published: 2019-06-30', name: 'borsetshire-2019-06.md', beside: [''] }),
    ).toEqual([]);
  });

  test('may be of another kind, framework or council', () => {
    expect(
      complain({ fields: `${REVISIT}\ninspected: { from: 2019-04-01 }\npublished: 2019-05-13`, beside: [''] }),
    ).toEqual([]);
    expect(complain({ beside: ['council: felpersham'] })).toEqual([]);
  });
});
