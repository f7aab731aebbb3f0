import { describe, expect, test } from 'vitest';
import { drawYearShares, type YearSharesInput } from '../../src/charts/drawYearShares.ts';
import { keepDrawing } from './support/keepDrawing.ts';
import { attribute, type Drawn, find, placeOf } from './support/readSvg.ts';

const row = (year: number, positive: number, mixed: number, failings: number) => ({
  year,
  whole: `${positive + mixed + failings} inspections`,
  parts: [
    { mark: 'positive' as const, count: positive },
    { mark: 'mixed' as const, count: mixed },
    { mark: 'failings' as const, count: failings },
  ],
});
const usual: YearSharesInput = {
  id: 'shares',
  title: 'Outcomes by year',
  description: 'Of 26 in 2023: 7 typically positive.',
  rows: [row(2023, 7, 11, 8), row(2024, 0, 1, 29), row(2025, 0, 0, 0), row(2026, 1, 98, 1)],
  layout: 'wide',
};

/** Parts of bars have no place of their own; marks have. */
const bars = (svg: string) => find(svg, 'path', 'mark').filter(({ attributes }) => !attributes.transform);
const labels = (svg: string) => find(svg, 'path', 'mark').filter(({ attributes }) => attributes.transform);

function span(bar: Drawn | undefined): [number, number] {
  const [, x, , width] = /M([-\d.]+),([-\d.]+)h([-\d.]+)/.exec(attribute(bar, 'd'))?.map(Number) ?? [];
  return [x ?? Number.NaN, (x ?? Number.NaN) + (width ?? Number.NaN)];
}

describe.each(['wide', 'narrow'] as const)('%s bars of a year', (layout) => {
  const svg = drawYearShares({ ...usual, layout });
  const width = layout === 'wide' ? 680 : 288;

  test('are kept as a picture', () => {
    keepDrawing(`shares-${layout}`, svg);
  });

  test('have lengths by share, with paper between, and all end at the same place', () => {
    const [positive, mixed, failings] = bars(svg).slice(0, 3).map(span);
    const length = (each: [number, number] | undefined) => (each ? each[1] - each[0] : Number.NaN);
    expect(length(mixed) / length(positive)).toBeCloseTo(11 / 7, 1);
    expect(length(failings) / length(positive)).toBeCloseTo(8 / 7, 1);
    expect((mixed?.[0] ?? 0) - (positive?.[1] ?? 0)).toBeCloseTo(3, 0);
    expect(failings?.[1]).toBeCloseTo(width, 0);
    expect(span(bars(svg).at(-1))[1]).toBeCloseTo(width, 0);
  });

  test('say each count with its mark, and leave out what nobody had', () => {
    expect(labels(svg)).toHaveLength(8);
    const words = find(svg, 'text').map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['7', '11', '8', '29', '98', '26 inspections', '100 inspections']));
    expect(words).not.toContain('0');
  });

  test('keep the labels of the smallest parts apart and inside', () => {
    const last = labels(svg).slice(-3).map(placeOf);
    last.forEach(([x], at) => {
      expect(x - 9.6).toBeGreaterThanOrEqual(0);
      expect(x + 13 + 10).toBeLessThanOrEqual(width);
      if (at > 0) expect(x - (last[at - 1]?.[0] ?? 0)).toBeGreaterThan(30);
    });
  });

  test('say of a year without inspections that we hold none', () => {
    expect(find(svg, 'text').filter(({ text }) => text === 'none in our records')).toHaveLength(1);
  });

  test('explain their marks where they are asked to', () => {
    const key = [{ mark: 'mixed' as const, text: 'inconsistent' }];
    expect(find(drawYearShares({ ...usual, key, layout }), 'text').map(({ text }) => text)).toContain('inconsistent');
  });

  test('are a sentence where there is no year', () => {
    expect(find(drawYearShares({ ...usual, rows: [], layout }), 'text').map(({ text }) => text)).toEqual([
      'There is nothing to draw.',
    ]);
  });
});

test('a part is told from each other one without colour', () => {
  const shapes = new Set(
    (['positive', 'mixed', 'failings', 'plan', 'no-plan'] as const).map((mark) => {
      const parts = [{ mark, count: 4 }];
      const [bar] = bars(drawYearShares({ ...usual, rows: [{ year: 2023, whole: '4 inspections', parts }] }));
      return attribute(bar, 'd');
    }),
  );
  expect(shapes.size).toBe(5);
});

test.each([-1, 1.5, Number.NaN])('%d is no count', (count) => {
  const rows = [{ year: 2023, whole: '', parts: [{ mark: 'plan' as const, count }] }];
  expect(() => drawYearShares({ ...usual, rows })).toThrow('no count');
});
