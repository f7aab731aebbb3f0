import { s } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { renderChart } from '../../src/charts/renderChart.ts';
import { readSvg } from './support/readSvg.ts';

const frame = { kind: 'chart-history', width: 320, height: 100, role: 'img' } as const;
const chart = { id: 'a', title: 'Visits to Ambridge', description: 'Ambridge was inspected once.' };

describe('renderChart', () => {
  test('the drawing is named and described by elements of its own', () => {
    const [svg, title, desc] = readSvg(renderChart(chart, frame, []));
    expect(svg?.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'a-title', 'aria-describedby': 'a-desc' });
    expect(title).toMatchObject({ name: 'title', attributes: { id: 'a-title' }, text: 'Visits to Ambridge' });
    expect(desc).toMatchObject({ name: 'desc', attributes: { id: 'a-desc' }, text: 'Ambridge was inspected once.' });
  });

  test('its size is in ems, so that it grows with the reader’s text', () => {
    expect(readSvg(renderChart(chart, frame, []))[0]?.attributes).toMatchObject({
      width: '20em',
      height: '6.25em',
      viewBox: '0 0 320 100',
    });
  });

  test('names with markup, quotes and control characters are words and nothing else', () => {
    const nasty = 'A & B <script>alert("1")</script> \u0000\u0008\u001b\u0085\ud800\uffff \'C\'';
    const svg = renderChart({ ...chart, title: nasty, description: nasty }, frame, [s('text', nasty)]);
    const elements = readSvg(svg);
    expect(elements.map(({ name }) => name)).toEqual(['svg', 'title', 'desc', 'text']);
    for (const element of elements.slice(1)) expect(element.text).toBe('A & B <script>alert("1")</script>  \'C\'');
    expect(svg).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Surrogate}/u);
  });

  test('names inside attributes are words too, in XML as in HTML', () => {
    const nasty = '<b>A</b> & "B" > ]]> =" \u001b';
    const svg = renderChart(chart, frame, [s('g', { ariaLabel: nasty }, s('text', 'Say "A" <b> =" ]]>')), s('g')]);
    const [, , , group, text] = readSvg(svg);
    expect(group?.attributes['aria-label']).toBe('<b>A</b> & "B" > ]]> =" ');
    expect(text?.text).toBe('Say "A" <b> =" ]]>');
    expect(svg).not.toContain(']]>');
  });

  test.each(['', '1', 'a b', 'a"b', 'é'])('"%s" is refused as the beginning of ids', (id) => {
    expect(() => renderChart({ ...chart, id }, frame, [])).toThrow('cannot begin the ids of a drawing');
  });
});
