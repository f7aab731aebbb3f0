import { describe, expect, test } from 'vitest';
import { drawMatrix, type MatrixInput } from '../../src/charts/drawMatrix.ts';
import { keepDrawing } from './support/keepDrawing.ts';
import { attribute, find, placeOf } from './support/readSvg.ts';

const none = { grave: 0, other: 0, strengths: 0 };
const matrix: MatrixInput = {
  id: 'matrix',
  title: 'Themes by council',
  description: 'Inspectors named a weakness most often about leadership.',
  columns: ['Leadership and working together', 'Health support'],
  key: [
    { mark: 'grave', text: 'significant weaknesses' },
    { mark: 'strength', text: 'strengths' },
  ],
  rows: [
    { name: 'Ambridge, May 2019', heading: 'Midlands', cells: [{ grave: 2, other: 3, strengths: 1 }, none] },
    { name: 'Borchester <&>', heading: 'Midlands', cells: [none, { grave: 0, other: 0, strengths: 4 }] },
    { name: 'Felpersham with Much Binding in the Marsh and Beyond', heading: 'Coast', cells: [none, none] },
  ],
};

describe('a matrix', () => {
  const svg = drawMatrix(matrix);

  test('is kept as a picture', () => {
    keepDrawing('matrix', svg);
  });

  test('has a mark for each finding, besides those of its key', () => {
    const count = (mark: string) => find(svg, 'path', `mark-${mark}`).length;
    expect([count('grave'), count('weakness'), count('strength')]).toEqual([2 + 1, 3, 5 + 1]);
  });

  test('has weaknesses left and strengths right of the spine of their column', () => {
    const spine = Number(/M([\d.]+),/.exec(attribute(find(svg, 'path', 'chart-rule')[0], 'd'))?.[1]);
    for (const mark of find(svg, 'path', 'mark-weakness')) expect(placeOf(mark)[0]).toBeLessThan(spine);
    const [, first] = find(svg, 'path', 'mark-strength');
    expect(placeOf(first ?? svgMissing())[0]).toBeGreaterThan(spine);
  });

  test('has each heading once', () => {
    const words = find(svg, 'text').map(({ text }) => text);
    expect(words.filter((text) => text === 'Midlands' || text === 'Coast')).toEqual(['Midlands', 'Coast']);
  });

  test('refuses a row that does not fit its columns', () => {
    const rows = [{ name: 'Ambridge', heading: 'Midlands', cells: [none] }];
    expect(() => drawMatrix({ ...matrix, rows })).toThrow('"Ambridge" has 1 cells in 2 columns');
  });

  test('without a row is still a drawing', () => {
    expect(find(drawMatrix({ ...matrix, rows: [] }), 'svg')).toHaveLength(1);
  });
});

function svgMissing(): never {
  throw new Error('There is no such mark.');
}
