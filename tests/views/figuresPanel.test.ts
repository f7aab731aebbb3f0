import { describe, expect, test } from 'vitest';
import { type CouncilFigures, type Figures, figuresSchema } from '../../src/domain/figures.ts';
import { figuresPanel, figuresTable } from '../../src/views/figuresPanel.ts';
import { middleOf } from '../../src/views/middleOf.ts';
import { council } from '../support/madeUpRegisters.ts';
import { makeModel } from '../support/makeArchive.ts';

const councils = [
  council('borsetshire', { similar: ['ambridge', 'felpersham'] }),
  council('ambridge'),
  council('felpersham'),
  council('loxley'),
];

function figuresOf(own: Partial<CouncilFigures> = {}): Figures {
  const inTime = (a: number, b: number) => [
    { year: 2023, percent: a },
    { year: 2024, percent: b },
  ];
  return figuresSchema.parse({
    asOf: '2025-06',
    source: { title: 'Plans', publisher: 'Department', url: 'https://example.org/plans' },
    attribution: 'Contains data.',
    notes: [{ council: 'borsetshire', text: 'Something is left out.' }],
    councils: [
      {
        council: 'borsetshire',
        plans: 4000,
        requests: 1026,
        refused: 20.9,
        newPlans: { year: 2024, issued: 200, inTime: 100 },
        inTime: inTime(60, 50),
        ...own,
      },
      {
        council: 'ambridge',
        plans: 900,
        requests: 90,
        refused: 10,
        newPlans: { year: 2024, issued: 100, inTime: 20 },
        inTime: inTime(10, 20),
      },
      { council: 'felpersham', plans: 900, requests: 90, refused: 31, inTime: inTime(30, 41) },
      { council: 'loxley', plans: 900, requests: 90, inTime: [{ year: 2023, percent: 99 }] },
    ],
  });
}

const panelOf = (own: Partial<CouncilFigures> = {}) =>
  figuresPanel(makeModel([], { councils, figures: figuresOf(own) }), 'borsetshire');

describe('the figures beside inspections', () => {
  test('are not there where an archive holds none, of the council or at all', () => {
    expect(figuresPanel(makeModel([], { councils }), 'borsetshire')).toBeUndefined();
    const more = [...councils, council('penny')];
    expect(figuresPanel(makeModel([], { councils: more, figures: figuresOf() }), 'penny')).toBeUndefined();
  });

  test('stand beside the middle one of similar councils and of all', () => {
    expect(panelOf()?.years).toEqual([
      { year: 2023, own: 60, similar: 20, england: 45 },
      { year: 2024, own: 50, similar: 30.5, england: 41 },
    ]);
    expect(panelOf()?.rows[1]).toEqual({
      label: 'Requests for an assessment refused, 2024',
      own: '20.9%, of 1,026',
      similar: '20.5%',
      england: '20.9%',
    });
  });

  test('are said in a sentence without a ranking', () => {
    expect(panelOf()?.sentence).toBe(
      'In 2024, 50% of new plans in Borsetshire were ready within the 20 weeks that the law allows. In the middle council of England it was 41%.',
    );
  });

  test('say what is counted over England as a whole, and why something is missing', () => {
    expect(panelOf()?.notes).toEqual(
      expect.arrayContaining([
        'Counted over England as a whole, 40.0% of 300 new plans were in time in 2024.',
        'Something is left out.',
      ]),
    );
  });

  test('say so where the last year is not recorded, and name the year at the end of the line', () => {
    const panel = panelOf({ inTime: [{ year: 2023, percent: 60 }], newPlans: undefined });
    expect(panel?.sentence).toMatch(/^For 2024 we hold no percentage of new plans in Borsetshire/);
    expect(panel?.labels.own).toBe('Borsetshire: 60% in 2023');
    expect(panel?.rows[0]?.own).toBe('no percentage');
  });

  test('have no percentage, no drawing and no small count where plans are few', () => {
    const panel = panelOf({
      plans: 26,
      requests: 5,
      refused: undefined,
      appeals: 1,
      newPlans: { year: 2024, issued: 4, inTime: 3 },
      inTime: [],
    });
    expect(panel?.years).toEqual([]);
    expect(panel?.sentence).toContain('so we give no percentages');
    expect(panel?.rows.map(({ own }) => own)).toEqual(Array.from({ length: 5 }, () => 'no percentage'));
  });

  test('say of many plans without a percentage that it is not held, and not that they are few', () => {
    const panel = panelOf({ inTime: [] });
    expect(panel?.years).toEqual([]);
    expect(panel?.sentence).toBe(
      'We hold no percentage of new plans in Borsetshire that were ready within the 20 weeks that the law allows.',
    );
  });

  test('name a year and similar councils where nobody has a percentage, and no council is similar', () => {
    const figures = { ...figuresOf(), councils: [{ council: 'loxley', plans: 900, requests: 90, inTime: [] }] };
    const panel = figuresPanel(makeModel([], { councils, figures }), 'loxley');
    expect(panel?.years).toEqual([]);
    expect(panel?.rows.map(({ label }) => label.match(/\d{4}$/)?.[0])).toEqual([
      '2024',
      '2024',
      '2024',
      '2025',
      '2025',
    ]);
    expect(panel?.notes[0]).toContain('We hold no figures of similar councils.');
  });

  test('keep the room of years that nobody recorded', () => {
    const panel = panelOf({ inTime: [{ year: 2021, percent: 50 }] });
    expect(panel?.years.map(({ year, own }) => [year, own])).toEqual([
      [2021, 50],
      [2022, undefined],
      [2023, undefined],
      [2024, undefined],
    ]);
  });

  test('count new plans of the last year alone', () => {
    const panel = panelOf({ newPlans: { year: 2023, issued: 50, inTime: 30 } });
    expect(panel?.rows[0]?.own).toBe('50%');
    expect(panel?.notes).toContain('Counted over England as a whole, 20.0% of 100 new plans were in time in 2024.');
  });

  test('carry the words that their licence asks for', () => {
    expect(panelOf()?.attribution).toBe('Contains data.');
  });

  test('are a table year by year', () => {
    const panel = panelOf();
    expect(panel && figuresTable(panel)[1]).toEqual({
      council: 'borsetshire',
      year: 2024,
      in_time_pct: 50,
      middle_of_similar_councils_pct: 30.5,
      middle_of_england_pct: 41,
    });
  });
});

test.each([
  [[], undefined],
  [[undefined], undefined],
  [[3], 3],
  [[9, 1, undefined, 5], 5],
  [[1, 2, 4, 9], 3],
  [[0.1, 0.2], 0.2],
  [[88.3, 88.6], 88.5],
])('the middle of %j is %s', (numbers, middle) => {
  expect(middleOf(numbers)).toBe(middle);
});
