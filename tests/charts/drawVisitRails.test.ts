import { describe, expect, test } from 'vitest';
import { drawVisitRails, type StackedVisit, type VisitRailsInput } from '../../src/charts/drawVisitRails.ts';
import { keepDrawing } from './support/keepDrawing.ts';
import { attribute, find, number, placeOf } from './support/readSvg.ts';

const visit = (date: string, mark: StackedVisit['mark'], at = 0): StackedVisit => ({
  date,
  mark,
  name: `Borsetshire ${at}, ${date}`,
  href: `/inspections/borsetshire-${date}-${at}/`,
});
const usual: VisitRailsInput = {
  id: 'visits',
  title: 'Every visit over time',
  description: 'Each mark is a visit.',
  rails: [
    {
      label: 'Full inspections',
      visits: [
        ...Array.from({ length: 11 }, (_, at) => visit('2019-02-04', at < 6 ? 'plan' : 'no-plan', at)),
        visit('2016-05-23', 'no-plan'),
        visit('2017-03', 'plan'),
        visit('2017-04-01', 'plan'),
        visit('2022-12-31', 'no-plan'),
      ],
    },
    { label: 'Revisits', visits: [visit('2019-06-03', 'some'), visit('2021-05-10', 'all'), visit('2021-06', 'none')] },
  ],
  from: 2016,
  to: 2022,
  layout: 'wide',
};
const one = (visits: readonly StackedVisit[]): VisitRailsInput => ({ ...usual, rails: [{ label: 'Visits', visits }] });

describe.each(['wide', 'narrow'] as const)('a %s drawing of visits', (layout) => {
  const svg = drawVisitRails({ ...usual, layout });
  const places = (drawing: string) => find(drawing, 'path', 'mark').map(placeOf);

  test('is kept as a picture', () => {
    keepDrawing(`visits-${layout}`, svg);
  });

  test('has each visit as one mark and one link with its name, in the order of time', () => {
    expect(find(svg, 'a')).toHaveLength(18);
    expect(find(svg, 'path', 'mark')).toHaveLength(18);
    const hrefs = find(svg, 'a').map((link) => attribute(link, 'href'));
    expect(hrefs.slice(0, 4)).toEqual([
      '/inspections/borsetshire-2016-05-23-0/',
      '/inspections/borsetshire-2017-03-0/',
      '/inspections/borsetshire-2017-04-01-0/',
      '/inspections/borsetshire-2019-02-04-0/',
    ]);
    expect(find(svg, 'title').map(({ text }) => text)).toContain('Borsetshire 0, 2022-12-31');
  });

  test('lets no mark lie on another or outside, and gives fingers 24 px for each', () => {
    const all = places(svg);
    const width = layout === 'wide' ? 680 : 288;
    all.forEach(([x, y], at) => {
      expect(x).toBeGreaterThan(8);
      expect(x).toBeLessThan(width - 8);
      for (const [otherX, otherY] of all.slice(at + 1))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(23.8);
    });
    for (const target of find(svg, 'circle', 'chart-target')) expect(number(target, 'r')).toBe(12);
  });

  test('puts a month in its quarter: March with February, not with April', () => {
    const [february, march, april] = places(
      drawVisitRails({
        ...one([visit('2017-02-06', 'plan'), visit('2017-03', 'plan'), visit('2017-04-01', 'plan')]),
        layout,
      }),
    );
    const along = layout === 'wide' ? 0 : 1;
    expect(march?.[along]).toBe(february?.[along]);
    expect(april?.[along]).toBeGreaterThan(march?.[along] ?? Number.NaN);
  });

  test('names each rail with its count, also for those who do not see it', () => {
    const rails = find(svg, 'g').filter(({ attributes }) => attributes.role === 'group');
    expect(rails.map((rail) => attribute(rail, 'aria-label'))).toEqual(['Full inspections: 15', 'Revisits: 3']);
    expect(find(svg, 'text').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Full inspections: 15', 'Revisits: 3']),
    );
  });

  test('says of a rail without a visit that none is held, and makes it no place to go to', () => {
    const empty = drawVisitRails({ ...one([]), layout });
    expect(find(empty, 'text').map(({ text }) => text)).toContain('Visits: none in our records');
    expect(find(empty, 'g').filter(({ attributes }) => 'data-rail' in attributes)).toEqual([]);
    expect(find(empty, 'svg')[0]?.attributes).toMatchObject({ role: 'img' });
  });

  test('holds ninety visits in one quarter, if smaller', () => {
    const crowd = drawVisitRails({
      ...one(Array.from({ length: 90 }, (_, at) => visit('2019-02', 'mixed', at))),
      layout,
    });
    expect(new Set(places(crowd).map(String)).size).toBe(90);
    if (layout === 'narrow') for (const [x] of places(crowd)) expect(x).toBeLessThanOrEqual(288);
  });

  test('explains its marks where it is asked to', () => {
    const key = [{ mark: 'plan' as const, text: '83 of 151: had to write a plan' }];
    const words = find(drawVisitRails({ ...usual, key, layout }), 'text').map(({ text }) => text);
    expect(words.join(' ')).toContain('83 of 151: had to write a plan');
  });

  test.each(['2015-12-31', '2023-01-01', '2019-02-30'])('refuses a visit on %s', (date) => {
    expect(() => drawVisitRails({ ...one([visit(date, 'plan')]), layout })).toThrow(date);
  });
});

test('thirty years of visits stay in the drawing', () => {
  const svg = drawVisitRails({ ...one([visit('2016-05', 'plan'), visit('2045-12-31', 'plan')]), to: 2045 });
  for (const [x] of find(svg, 'path', 'mark').map(placeOf)) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(680);
  }
});

test('a phone skips the years before the first visit, and says which years between have none', () => {
  const svg = drawVisitRails({ ...one([visit('2018-05', 'plan'), visit('2020-05', 'plan')]), layout: 'narrow' });
  expect(find(svg, 'text').map(({ text }) => text)).toEqual(['Visits: 2', '2018', '2019: none in our records', '2020']);
});

test('years that run backwards are no axis', () => {
  expect(() => drawVisitRails({ ...usual, from: 2023 })).toThrow('no time axis');
});
