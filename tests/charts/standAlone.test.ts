import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawHexMap } from '../../src/charts/drawHexMap.ts';
import { plainStyles } from '../../src/charts/plainStyles.ts';
import { standAlone } from '../../src/charts/standAlone.ts';

const CHARTS = readFileSync('src/styles/charts.css', 'utf8');
const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');

const map = drawHexMap({
  id: 'map',
  title: 'Map of Borsetshire',
  description: 'Two areas <&> no more.',
  tiles: [
    { slug: 'borset', name: 'Borset', column: 1, row: 1, mark: 'plan', label: 'a plan', href: '/councils/borset/' },
    { slug: 'felpersham', name: 'Felpersham', column: 2, row: 1, mark: 'no-plan', label: 'no plan' },
  ],
});
const words = { title: 'A "title" & more', sentence: 'One of two.', source: 'Source: us', css: 'text{fill:#000}' };

describe('a drawing that stands alone', () => {
  const file = standAlone(map, words);

  test('says its title, its finding and its source in the picture', () => {
    const shown = [...file.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(shown.slice(0, 2)).toEqual(['A "title" &#x26; more', 'One of two.']);
    expect(shown).toContain('Source: us');
    expect(file).toContain('<desc id="map-desc">Two areas &#x3C;&#x26;> no more.</desc>');
  });

  test('keeps every shape and no link', () => {
    const count = (text: string, part: string) => text.split(part).length - 1;
    expect(count(file, '<use ')).toBe(count(map, '<use '));
    expect(file).not.toMatch(/<\/?a\b|\/councils\//);
    expect(file.match(/<g(?![^>]*\/>)/g)?.length).toBe(count(file, '</g>'));
  });

  test('cannot be made of anything but a drawing', () => {
    expect(() => standAlone('<p>no</p>', words)).toThrow('no drawing');
  });
});

describe('styles for programs that know no variables', () => {
  test('have the values of the light scheme, and none of its conditions', () => {
    const css = plainStyles(CHARTS, TOKENS);
    expect(css).not.toMatch(/var\(|@media|\/\*/);
    expect(css.split('{').length).toBe(css.split('}').length);
    expect(css).toContain('.bar-strength { fill: #0f3a5f; }');
  });

  test('refuse a variable that is not there', () => {
    expect(() => plainStyles('a{fill:var(--none)}', ':root{--ink:#000}')).toThrow('--none');
  });
});
