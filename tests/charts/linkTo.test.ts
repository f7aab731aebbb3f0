import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { linkTo } from '../../src/charts/linkTo.ts';

describe('linkTo', () => {
  test.each(['/councils/ambridge/', '../ambridge/', '#sources', '?a=b:c', 'https://example.org/'])(
    'the address %s is linked, with a name',
    (href) => {
      const html = toHtml(linkTo(href, 'Ambridge', 'chart-tile', []), { space: 'svg' });
      expect(html).toBe(`<a class="chart-tile" href="${href}"><title>Ambridge</title></a>`);
    },
  );

  test('without an address it is a group with a name', () => {
    const html = toHtml(linkTo(undefined, 'Ambridge', 'chart-tile', []), { space: 'svg' });
    expect(html).toBe('<g class="chart-tile"><title>Ambridge</title></g>');
  });

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//example.org/',
    'http://example.org/',
    'https://example.org/\u0001',
  ])('the address %j is refused', (href) => {
    expect(() => linkTo(href, 'Ambridge', 'chart-tile', [])).toThrow('cannot be linked from a drawing');
  });
});
