import { describe, expect, test } from 'vitest';
import { drawYearLines, type YearLinesInput } from '../../src/charts/drawYearLines.ts';
import { keepDrawing } from './support/keepDrawing.ts';
import { attribute, find } from './support/readSvg.ts';

const pointsOf = (...percents: (number | undefined)[]) => percents.map((percent, at) => ({ year: 2019 + at, percent }));

const usual: YearLinesInput = {
  id: 'in-time',
  title: 'New plans ready within 20 weeks: Borsetshire',
  description: 'In 2024, 44.5% of new plans in Borsetshire were ready within the 20 weeks that the law allows.',
  own: { label: 'Borsetshire: 44.5%', points: pointsOf(90, 71.2, undefined, 15, 40, 44.5) },
  beside: { label: 'middle council of England: 52.3%', points: pointsOf(69, 68, 68.7, 51.9, 56.3, 52.3) },
};

const words = (svg: string) => find(svg, 'text').map(({ text }) => text);

test('names fewer years where there are many, and always the last', () => {
  const percents = Array.from({ length: 25 }, () => 50);
  const points = pointsOf(...percents);
  const drawn = drawYearLines({ ...usual, own: { label: 'A', points }, beside: { label: 'B', points } });
  const named = find(drawn, 'text').filter(({ text }) => /^\d{4}$/.test(text));
  const places = named.map((text) => Number(attribute(text, 'x')));
  for (const [at, x] of places.entries()) if (at > 0) expect(x - (places[at - 1] ?? 0)).toBeGreaterThan(40);
  expect(named.at(-1)?.text).toBe('2043');
  expect(named.length).toBeGreaterThan(3);
});

describe.each(['wide', 'narrow'] as const)('%s lines from year to year', (layout) => {
  const svg = drawYearLines({ ...usual, layout });

  test('are kept as a picture', () => {
    keepDrawing(`years-${layout}`, svg);
  });

  test('have a disc or a square at each figure, in its year and at its height', () => {
    const discs = find(svg, 'circle', 'year-own');
    expect(discs).toHaveLength(5);
    expect(find(svg, 'path', 'year-beside')).toHaveLength(6);
    const heights = discs.map((disc) => Number(attribute(disc, 'cy')));
    const ticks = find(svg, 'path')
      .filter((path) => /^chart-(rail|grid)$/.test(attribute(path, 'class')))
      .map((path) => Number(/,([\d.]+)H/.exec(attribute(path, 'd'))?.[1]));
    const [zero = 0, , hundred = 0] = ticks;
    const percents = heights.map((y) => (100 * (zero - y)) / (zero - hundred));
    for (const [at, percent] of [90, 71.2, 15, 40, 44.5].entries()) expect(percents[at]).toBeCloseTo(percent, 0);
  });

  test('break off where a year is not recorded', () => {
    expect(attribute(find(svg, 'path', 'chart-year-own')[0], 'd').match(/M/g)).toHaveLength(2);
    expect(attribute(find(svg, 'path', 'chart-year-beside')[0], 'd').match(/M/g)).toHaveLength(1);
  });

  test('have their words at their ends, without touching each other, whichever is higher', () => {
    for (const own of [52.3, 0, 100]) {
      const drawn = drawYearLines({
        ...usual,
        own: { label: `Bournemouth, Christchurch and Poole: ${own}%`, points: pointsOf(90, 80, 70, 60, 50, own) },
        layout,
      });
      const scale = Number(attribute(find(drawn, 'text', 'chart-muted')[0], 'x'));
      const labels = find(drawn, 'text').filter(
        (text) => Number(attribute(text, 'x')) > scale && !/^\d{4}$/.test(text.text),
      );
      const lines = labels.map((text) => Number(attribute(text, 'y'))).sort((a, b) => a - b);
      const [, , , height = 0] = attribute(find(drawn, 'svg')[0], 'viewBox').split(' ').map(Number);
      expect(labels.map(({ text }) => text).join(' ')).toContain('Poole');
      for (const [at, y] of lines.entries()) {
        if (at > 0) expect(y - (lines[at - 1] ?? 0)).toBeGreaterThanOrEqual(19.9);
        expect(y).toBeGreaterThan(10);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  test('without any figure are a sentence', () => {
    const none = { label: 'x', points: [] };
    expect(words(drawYearLines({ ...usual, own: none, beside: none, layout }))).toEqual([
      'There are no figures to draw.',
    ]);
  });

  test('of one year alone are two points', () => {
    const one = (label: string) => ({ label, points: [{ year: 2024, percent: 50 }] });
    const drawn = drawYearLines({ ...usual, own: one('a'), beside: one('b'), layout });
    expect(drawn).not.toContain('NaN');
    expect(find(drawn, 'circle')).toHaveLength(1);
  });
});

test('every year is named where there is room, the first and the last where there is not', () => {
  const years = (layout: 'wide' | 'narrow') =>
    words(drawYearLines({ ...usual, layout })).filter((text) => /^\d{4}$/.test(text));
  expect(years('wide')).toEqual(['2019', '2020', '2021', '2022', '2023', '2024']);
  expect(years('narrow')).toEqual(['2019', '2024']);
});

test.each([-1, 100.1, Number.NaN])('%s is no percentage', (percent) => {
  const own = { label: 'Borsetshire', points: [{ year: 2024, percent }] };
  expect(() => drawYearLines({ ...usual, own })).toThrow('"Borsetshire" has');
});

test('markup in a name is words', () => {
  const svg = drawYearLines({ ...usual, own: { ...usual.own, label: '<script>alert(1)</script>' } });
  expect(find(svg, 'script')).toEqual([]);
});
