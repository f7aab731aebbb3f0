import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MARK_NAMES } from '../../src/charts/marks.ts';
import { contrast, SCHEMES, token, tokenOf } from './support/colours.ts';
import { distance, see, VISIONS } from './support/colourVision.ts';

const markToken = (mark: string) => tokenOf(`mark-${mark}`, 'fill') ?? tokenOf('mark', 'fill') ?? '';
const hexToken = (mark: string) => tokenOf(`hex-${mark}`, 'fill') ?? tokenOf('hex', 'fill') ?? '';
/**
 * WCAG asks for 3 to 1 between the colours themselves, and a test below holds them to it. As they are simulated the
 * weakest pair, orange on its tint, reaches 2.8 with deuteranopia; it must not get weaker.
 */
const LEAST_SIMULATED = 2.75;

/** What a mark lies on: the page, a table, and its hexagon where that is filled. */
const groundsOf = (mark: string) => ['paper', 'panel', hexToken(mark)];

describe('contrast', () => {
  test('is 21 between black and white and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#e25a14', '#e25a14')).toBe(1);
  });

  test('agrees with the measures noted in the design', () => {
    expect(contrast('#e25a14', '#fbfaf7')).toBeCloseTo(3.5, 1);
    expect(contrast('#1b1d22', '#fbfaf7')).toBeCloseTo(16.2, 1);
  });
});

describe.each(SCHEMES)('in the %s scheme', (scheme) => {
  const against = (mark: string, ground: string) => contrast(token(mark, scheme), token(ground, scheme));

  test.each(MARK_NAMES)('the mark %s stands out from paper, panel and its hexagon by 3 to 1', (mark) => {
    for (const ground of groundsOf(mark)) expect(against(markToken(mark), ground), ground).toBeGreaterThanOrEqual(3);
  });

  test.each(['bar-strength', 'bar-grave', 'bar-plain', 'flow-node'])(
    '%s stands out from the paper that parts it from its neighbours',
    (bar) => {
      expect(against(tokenOf(bar, 'fill') ?? '', 'paper')).toBeGreaterThanOrEqual(3);
    },
  );

  test('an open bar stands out by its outline, from paper and from its own inside', () => {
    expect(
      against(tokenOf('bar-weakness', 'stroke') ?? '', tokenOf('bar-weakness', 'fill') ?? ''),
    ).toBeGreaterThanOrEqual(3);
  });

  test.each([
    'chart-rail',
    'chart-spine',
    'chart-leader',
    'chart-month',
    'chart-border',
    'chart-today',
    'chart-year-own',
    'chart-year-beside',
    'flow',
  ])('the lines %s carry meaning and stand out by 3 to 1', (line) => {
    expect(against(tokenOf(line, 'stroke') ?? '', 'paper')).toBeGreaterThanOrEqual(3);
  });

  test.each(['ink', 'muted'])('words in %s stand out by 4.5 to 1', (words) => {
    expect(against(words, 'paper')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('simulated colour vision', () => {
  test('leaves greys as they are', () => {
    for (const vision of VISIONS)
      for (const grey of ['#000000', '#808080', '#ffffff']) expect(see(grey, vision), vision).toBe(grey);
  });

  test('takes red and green together where the cones for one of them are missing, and not blue and yellow', () => {
    expect(distance('#d7191c', '#1a9641')).toBeGreaterThan(100);
    for (const vision of ['protanopia', 'deuteranopia'] as const) {
      expect(distance(see('#c04000', vision), see('#808000', vision)), vision).toBeLessThan(30);
      expect(distance(see('#0000ff', vision), see('#ffff00', vision)), vision).toBeGreaterThan(100);
    }
  });

  test('measures distances as others do: 100 from black to white', () => {
    expect(distance('#000000', '#ffffff')).toBeCloseTo(100, 0);
  });
});

describe.each(SCHEMES)('in the %s scheme, to people who see few colours or none', (scheme) => {
  test.each(VISIONS)('with %s every mark still stands out from what it lies on', (vision) => {
    for (const mark of MARK_NAMES)
      for (const ground of groundsOf(mark)) {
        const [figure, behind] = [markToken(mark), ground].map((name) => see(token(name, scheme), vision));
        expect(contrast(figure ?? '', behind ?? ''), `${mark} on ${ground}`).toBeGreaterThan(LEAST_SIMULATED);
      }
  });

  test.each(VISIONS.filter((vision) => vision !== 'grey'))(
    'with %s strengths and weaknesses are of colours far apart',
    (vision) => {
      const [strength, weakness] = ['strength', 'weakness'].map((name) => see(token(name, scheme), vision));
      expect(distance(strength ?? '', weakness ?? '')).toBeGreaterThan(40);
    },
  );
});

describe('the styles of drawings', () => {
  const css = ['marks', 'charts', 'pictures'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('');

  test('names no colour of its own: tokens, and the system’s colours where colours are forced', () => {
    expect(css.replace(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
  });

  test('makes no words smaller than 16 px', () => {
    const sizes = [...css.matchAll(/font-size:\s*(\d+)px/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  test('every mark that it colours exists', () => {
    const coloured = [...css.matchAll(/\.(?:mark|hex)-([a-z-]+)/g)].map(([, mark]) => mark);
    expect(coloured.filter((mark) => !MARK_NAMES.some((name) => name === mark))).toEqual([]);
  });
});
