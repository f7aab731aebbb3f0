import { describe, expect, test } from 'vitest';
import { type DelaysInput, drawDelays } from '../../src/charts/drawDelays.ts';
import { keepDrawing } from './support/keepDrawing.ts';
import { attribute, find, number } from './support/readSvg.ts';

const weeksOf = (first: number, counts: readonly number[]) =>
  counts.map((count, at) => ({ from: first + at * 7, to: first + at * 7 + 6, count }));
const usual: DelaysInput = {
  id: 'delays',
  title: 'Days from visit to report',
  description: 'The median is 63 days.',
  weeks: weeksOf(35, [4, 14, 6, 12, 11, 11, 6, 0, 2]),
  median: 63,
  layout: 'wide',
};

test('bars keep a width where a report took years', () => {
  const weeks = weeksOf(0, [1, ...Array.from({ length: 200 }, () => 0), 1]);
  const bars = find(drawDelays({ ...usual, weeks, median: 700 }), 'rect', 'bar-plain');
  expect(bars).toHaveLength(2);
  for (const bar of bars) expect(number(bar, 'width')).toBeGreaterThan(1);
});

describe.each(['wide', 'narrow'] as const)('a %s drawing of days', (layout) => {
  const svg = drawDelays({ ...usual, layout });
  const [size, across] = layout === 'wide' ? (['height', 'x'] as const) : (['width', 'y'] as const);

  test('is kept as a picture', () => {
    keepDrawing(`delays-${layout}`, svg);
  });

  test('has bars as long as the counts, with the number at each', () => {
    const bars = find(svg, 'rect', 'bar-plain').filter((bar) => number(bar, size) > 0);
    const counts = usual.weeks.map(({ count }) => count).filter(Boolean);
    expect(bars).toHaveLength(counts.length);
    bars.forEach((bar, at) => {
      expect(number(bar, size) / (counts[at] ?? 0)).toBeCloseTo(number(bars[0], size) / 4, 0);
    });
    expect(find(svg, 'text').map(({ text }) => text)).toEqual(expect.arrayContaining(['4', '14', '12', '2']));
  });

  test('has them in the order of days, not touching', () => {
    const bars = find(svg, 'rect', 'bar-plain');
    const thick = layout === 'wide' ? 'width' : 'height';
    bars.slice(1).forEach((bar, at) => {
      expect(number(bar, across)).toBeGreaterThan(number(bars[at], across) + number(bars[at], thick));
    });
  });

  test('says the median where it lies', () => {
    expect(find(svg, 'text').map(({ text }) => text)).toContain('median: 63 days');
    expect(find(svg, 'path', 'chart-today')).toHaveLength(1);
  });

  test.each([
    ['one report', weeksOf(56, [1]), 60],
    [
      'two years of weeks',
      weeksOf(
        0,
        Array.from({ length: 104 }, () => 1),
      ),
      364,
    ],
    ['reports on the day itself', weeksOf(0, [3]), 0],
  ])('stays inside for %s', (_, weeks, median) => {
    const drawn = drawDelays({ ...usual, weeks, median, layout });
    const width = layout === 'wide' ? 680 : 288;
    for (const bar of find(drawn, 'rect', 'bar-plain')) {
      expect(number(bar, 'x')).toBeGreaterThanOrEqual(0);
      expect(number(bar, 'x') + number(bar, 'width')).toBeLessThanOrEqual(width);
    }
    for (const path of find(drawn, 'path')) expect(attribute(path, 'd')).not.toMatch(/NaN|Infinity/);
  });

  test('is a sentence where nothing is known', () => {
    const drawn = drawDelays({ ...usual, weeks: [], median: undefined, layout });
    expect(find(drawn, 'text').map(({ text }) => text)).toEqual(['There is nothing to draw.']);
  });
});
