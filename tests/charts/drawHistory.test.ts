import { describe, expect, test } from 'vitest';
import { drawHistory } from '../../src/charts/drawHistory.ts';
import { measureText } from '../../src/charts/measureText.ts';
import { crowded, history, usual } from './support/borsetshire.ts';
import { keepDrawing } from './support/keepDrawing.ts';
import { attribute, type Drawn, find, number, placeOf, readSvg } from './support/readSvg.ts';

const LAYOUTS = ['wide', 'narrow'] as const;
const one = history([{ date: '2019-03-11', mark: 'plan', label: 'had to write a plan' }], []);
const nobody = history([], []);
const DRAWINGS = { usual, crowded, one, nobody };

/** Words as boxes, by the same generous widths that the drawing plans with. */
function boxes(svg: string) {
  return find(svg, 'text').map((text: Drawn) => {
    const { 'text-anchor': anchor, class: className = '' } = text.attributes;
    const width = measureText(text.text, className.includes('chart-strong') ? 'bold' : 'plain');
    const x = number(text, 'x');
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { text: text.text, left, right: left + width, y: number(text, 'y') };
  });
}

describe.each(LAYOUTS)('a %s history', (layout) => {
  test.each(Object.entries(DRAWINGS))('of %s visits is kept as a picture', (name, input) => {
    keepDrawing(`history-${name}-${layout}`, drawHistory({ ...input, layout }));
  });

  test.each(Object.entries(DRAWINGS))('of %s visits has no words on words, nor outside the drawing', (_, input) => {
    const svg = drawHistory({ ...input, layout });
    const words = boxes(svg);
    const [, , width = 0, height = 0] = attribute(find(svg, 'svg')[0], 'viewBox').split(' ').map(Number);
    for (const a of words) {
      expect(a.left, a.text).toBeGreaterThanOrEqual(-1);
      expect(a.right, a.text).toBeLessThanOrEqual(width + 8);
      expect(a.y, a.text).toBeLessThanOrEqual(height);
      for (const b of words) {
        if (a === b || Math.abs(a.y - b.y) >= 19) continue;
        expect(a.right < b.left || b.right < a.left, `${a.text} / ${b.text}`).toBe(true);
      }
    }
  });

  test('names each visit by month, outcome and former council', () => {
    const svg = drawHistory({ ...crowded, layout });
    const names = readSvg(svg).filter(({ name, inside }) => name === 'title' && inside.length > 1);
    expect(names.map(({ text }) => text)).toContain('January 2017: had to write a plan, as Felpersham City Council');
    expect(names).toHaveLength(8);
  });

  test('puts a dashed ring around a mark whose day is not known, and around no other', () => {
    const svg = drawHistory({ ...usual, layout });
    const rings = find(svg, 'circle', 'chart-month');
    expect(rings).toHaveLength(1);
    const some = placeOf(find(svg, 'path', 'mark-some')[0]);
    expect([number(rings[0], 'cx'), number(rings[0], 'cy')]).toEqual(some);
  });

  test('is a group of links where visits have pages, and one picture where they have none', () => {
    const linked = drawHistory({ ...usual, layout });
    expect(find(linked, 'svg')[0]?.attributes).toMatchObject({ role: 'group' });
    expect(find(linked, 'a').map((link) => attribute(link, 'href'))).toEqual([
      '/inspections/borsetshire-2017-09/',
      '/inspections/borsetshire-2019-10/',
      '/inspections/borsetshire-2024-03/',
    ]);
    expect(find(drawHistory({ ...crowded, layout }), 'svg')[0]?.attributes).toMatchObject({ role: 'img' });
  });

  test('says in words that nothing is recorded', () => {
    const words = find(drawHistory({ ...nobody, layout }), 'text').map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['not recorded', 'not yet inspected']));
  });

  test('draws a name of fifty letters with markup in it as words', () => {
    const note = `as ${'<b>&"'.repeat(10)} Council`;
    const svg = drawHistory({
      ...history([{ date: '2019-03', mark: 'plan', label: 'had to write a plan', note }], []),
      layout,
    });
    const words = find(svg, 'text', 'chart-muted').map(({ text }) => text);
    expect(words.join('')).toContain('<b>&"<b>&"');
  });
});

describe('a wide history', () => {
  const marks = (svg: string) => find(svg, 'path', 'mark').map((mark) => placeOf(mark));

  test('stands its marks on the axis by days since the beginning of 2016', () => {
    const days = (date: string) => (Date.parse(date) - Date.UTC(2016, 0)) / (Date.UTC(2028, 0) - Date.UTC(2016, 0));
    const [first, , third] = marks(drawHistory(usual));
    expect(first?.[0]).toBeCloseTo(680 * days('2017-09-25T12:00Z'), 0);
    expect(third?.[0]).toBeCloseTo(680 * days('2024-03-11T12:00Z'), 0);
  });

  test('keeps the two frameworks on rails of their own', () => {
    const [first, second, third] = marks(drawHistory(usual));
    expect(first?.[1]).toBe(second?.[1]);
    expect(third?.[1]).toBeGreaterThan((first?.[1] ?? 0) + 50);
  });

  test('of more than six visits on a rail is drawn downwards', () => {
    const visits = Array.from(
      { length: 7 },
      (_, index) => ({ date: `${2016 + index}-11`, mark: 'plan', label: 'plan' }) as const,
    );
    expect(find(drawHistory(history(visits, [])), 'svg')[0]?.attributes).toMatchObject({ width: '18em' });
  });
});

describe('a narrow history', () => {
  test('fits a phone of 320 px between its margins, at full size', () => {
    expect(find(drawHistory({ ...crowded, layout: 'narrow' }), 'svg')[0]?.attributes).toMatchObject({ width: '18em' });
  });

  test('of ninety visits names every one', () => {
    const visits = Array.from({ length: 90 }, () => ({ date: '2019-03-11', mark: 'plan', label: 'plan' }) as const);
    const svg = drawHistory({ ...history(visits, []), layout: 'narrow' });
    expect(find(svg, 'text').filter(({ text }) => text === 'March 2019')).toHaveLength(90);
  });
});
