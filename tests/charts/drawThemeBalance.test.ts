import { describe, expect, test } from 'vitest';
import { drawThemeBalance, type ThemeBalanceInput } from '../../src/charts/drawThemeBalance.ts';
import { measureText } from '../../src/charts/measureText.ts';
import { themes } from './support/borsetshire.ts';
import { keepDrawing } from './support/keepDrawing.ts';
import { attribute, type Drawn, find, placeOf } from './support/readSvg.ts';

const country: ThemeBalanceInput = {
  id: 'balance',
  title: 'Strengths and weaknesses by theme',
  description: 'Leadership was a strength in 56 of 143 areas and a weakness in 66.',
  rows: themes,
  as: 'bars',
  unit: 'Areas, of 143 with findings',
};
const council: ThemeBalanceInput = {
  ...country,
  as: 'marks',
  unit: 'One mark is one finding',
  rows: themes.map(({ href: _, ...row }) => ({
    ...row,
    grave: row.grave % 3,
    other: row.other % 4,
    strengths: row.strengths % 5,
  })),
};

/** From where to where a bar reaches: all its corners, and the bulge of a rounded end. */
function span(bar: Drawn | undefined): [number, number] {
  const d = attribute(bar, 'd');
  const corners = [...d.matchAll(/[MLH](-?[\d.]+)/g)].map(([, x]) => Number(x));
  const [, bulge = 0] = /A([\d.]+),/.exec(d) ?? [];
  return [Math.min(...corners), Math.max(...corners) + Number(bulge)];
}

describe.each(['wide', 'narrow'] as const)('a %s balance', (layout) => {
  test('of the country is kept as a picture', () => {
    keepDrawing(`balance-country-${layout}`, drawThemeBalance({ ...country, layout }));
  });

  test('of a council is kept as a picture', () => {
    keepDrawing(`balance-council-${layout}`, drawThemeBalance({ ...council, layout }));
  });

  test('of a council has a mark for each finding, weaknesses left of the spine and strengths right of it', () => {
    const svg = drawThemeBalance({ ...council, layout });
    const spine = Number(/M([\d.]+),/.exec(attribute(find(svg, 'path', 'chart-spine')[0], 'd'))?.[1]);
    const count = (mark: string) => find(svg, 'path', `mark-${mark}`).length - 1; // the key has one of each
    const total = (kind: 'grave' | 'other' | 'strengths') => council.rows.reduce((sum, row) => sum + row[kind], 0);
    expect([count('grave'), count('weakness'), count('strength')]).toEqual([
      total('grave'),
      total('other'),
      total('strengths'),
    ]);
    for (const mark of ['grave', 'weakness']) {
      for (const drawn of find(svg, 'path', `mark-${mark}`).slice(1)) expect(placeOf(drawn)[0]).toBeLessThan(spine);
    }
    for (const drawn of find(svg, 'path', 'mark-strength').slice(1)) expect(placeOf(drawn)[0]).toBeGreaterThan(spine);
  });

  test('of ninety findings on one theme goes on to further lines and stays inside', () => {
    const rows = [{ theme: 'Training', group: 'Leadership', grave: 30, other: 60, strengths: 90 }];
    const svg = drawThemeBalance({ ...council, rows, layout });
    const width = layout === 'wide' ? 680 : 288;
    const marks = find(svg, 'path', 'mark').slice(3).map(placeOf);
    expect(marks).toHaveLength(180);
    expect(new Set(marks.map(String)).size).toBe(180);
    for (const [x] of marks) {
      expect(x).toBeGreaterThan(7);
      expect(x).toBeLessThan(width - 7);
    }
  });

  test('of ninety strengths and nothing else stays inside too', () => {
    const rows = [{ theme: 'Training', group: 'Leadership', grave: 0, other: 0, strengths: 90 }];
    const marks = find(drawThemeBalance({ ...council, rows, layout }), 'path', 'mark')
      .slice(3)
      .map(placeOf);
    expect(new Set(marks.map(String)).size).toBe(90);
    expect(Math.max(...marks.map(([x]) => x))).toBeLessThan(layout === 'wide' ? 673 : 281);
  });

  test.each(['bars', 'marks'] as const)('of %s names both sides over each group, left and right of the spine', (as) => {
    const svg = drawThemeBalance({
      ...country,
      as,
      layout,
      sides: { weaknesses: 'weakness in', strengths: 'strength in' },
    });
    const spine = Number(/M([\d.]+),/.exec(attribute(find(svg, 'path', 'chart-spine')[0], 'd'))?.[1]);
    const words = (text: string) => find(svg, 'text').filter((drawn) => drawn.text === text);
    const groups = new Set(themes.map(({ group }) => group)).size;
    expect(words('weakness in')).toHaveLength(groups);
    expect(words('strength in')).toHaveLength(groups);
    for (const drawn of words('weakness in')) expect(Number(attribute(drawn, 'x'))).toBeLessThan(spine);
    for (const drawn of words('strength in')) expect(Number(attribute(drawn, 'x'))).toBeGreaterThan(spine);
  });

  test('says at the outer edges what stands beside a row', () => {
    const rows = council.rows.map((row) => ({ ...row, beside: { weaknesses: '3 of 7', strengths: '12 of 70' } }));
    const svg = drawThemeBalance({ ...council, rows, layout });
    const drawn = find(svg, 'text').filter(({ text }) => text === '12 of 70');
    expect(drawn.length).toBeGreaterThan(0);
    const rightmost = Math.max(
      ...find(svg, 'path', 'mark-strength')
        .slice(1)
        .map((mark) => placeOf(mark)[0]),
    );
    for (const words of drawn) {
      expect(attribute(words, 'text-anchor')).toBe('end');
      expect(rightmost + 7).toBeLessThan(Number(attribute(words, 'x')) - measureText('12 of 70'));
    }
  });

  test('gives every number as words, with those of the formal list in brackets', () => {
    const words = find(drawThemeBalance({ ...country, layout }), 'text').map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['66 (28)', '56', '41 (27)', '21 (5)', '0', '1', '58 (14)']));
  });

  test('says that a theme was not mentioned instead of drawing nothing', () => {
    const words = find(drawThemeBalance({ ...country, layout }), 'text').map(({ text }) => text);
    expect(words.filter((text) => text === 'not mentioned')).toHaveLength(1);
  });

  test('without any theme is a sentence', () => {
    const words = find(drawThemeBalance({ ...country, rows: [], layout }), 'text').map(({ text }) => text);
    expect(words).toEqual(['There are no findings to draw.']);
  });

  test('draws a theme of fifty letters with markup in it as words', () => {
    const theme = `${'x'.repeat(40)}<script>`;
    const svg = drawThemeBalance({
      ...country,
      rows: [{ ...themes[0], theme, group: 'A & B', grave: 0, other: 1, strengths: 0 }],
      layout,
    });
    const words = find(svg, 'text').map(({ text }) => text);
    expect(words.join('')).toContain('<script>');
    expect(find(svg, 'script')).toEqual([]);
  });
});

test('a row is one link that says all of itself when it is read out', () => {
  const said = 'Training: a weakness in 2 areas; a strength in 1 area';
  const rows = [
    { theme: 'Training', group: 'Leadership', grave: 0, other: 2, strengths: 1, href: '/themes/training/', said },
  ];
  const svg = drawThemeBalance({ ...country, rows });
  expect(find(svg, 'a')).toHaveLength(1);
  expect(svg).toMatch(
    new RegExp(`<a class="chart-theme" href="/themes/training/"><title>${said}</title>.*bar-strength.*</a>`),
  );
});

describe('bars', () => {
  const svg = drawThemeBalance(country);
  const drawn = themes.filter(({ grave, other, strengths }) => grave + other + strengths > 0);
  const perOne = (kind: string, counts: readonly number[]) =>
    find(svg, 'path', kind).map((bar, index) => (span(bar)[1] - span(bar)[0]) / (counts[index] ?? 0));

  test('have one scale, on both sides of the spine', () => {
    const strong = perOne('bar-strength', drawn.map(({ strengths }) => strengths).filter(Boolean));
    const grave = perOne('bar-grave', drawn.map(({ grave: count }) => count).filter(Boolean));
    for (const length of [...strong, ...grave]) expect(length).toBeCloseTo(strong[0] ?? 0, 1);
  });

  test('never touch those of the other side: paper lies between', () => {
    const leftEnds = find(svg, 'path', 'bar-grave').map((bar) => span(bar)[1]);
    const rightEnds = find(svg, 'path', 'bar-strength').map((bar) => span(bar)[0]);
    expect(Math.min(...rightEnds) - Math.max(...leftEnds)).toBeGreaterThanOrEqual(6);
  });

  test('of a single area are still seen', () => {
    const rows = [{ ...themes[0], theme: 'Training', group: 'x', grave: 0, other: 1, strengths: 1 }];
    const [from, to] = span(find(drawThemeBalance({ ...country, rows }), 'path', 'bar-strength')[0]);
    expect(to - from).toBeGreaterThan(100);
  });

  test('link each theme to its page, and are one picture where they cannot', () => {
    expect(find(svg, 'a').map((link) => attribute(link, 'href'))).toEqual(themes.map(({ href }) => href));
    expect(find(svg, 'svg')[0]?.attributes).toMatchObject({ role: 'group' });
    expect(find(drawThemeBalance(council), 'svg')[0]?.attributes).toMatchObject({ role: 'img' });
  });
});
