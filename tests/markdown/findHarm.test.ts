import { describe, expect, test } from 'vitest';
import { findHarm } from './findHarm.ts';

describe('the judge of the other tests', () => {
  test.each([
    '<script>x</script>',
    '<p class="x">x</p>',
    '<p onclick="x">x</p>',
    '<h1>x</h1>',
    '<h2 id="main">x</h2>',
    '<h2 id="body-a">x</h2><h2 id="body-a">y</h2>',
    '<a>x</a>',
    '<a href="javascript:x">x</a>',
    '<a href="http://example.org">x</a>',
    '<a href="//example.org">x</a>',
    '<a href="/outside">x</a>',
    '<a href="/sub//example.org">x</a>',
    '<a href="https://a@example.org">x</a>',
    '<a href="/sub/"><em><a href="/sub/">x</a></em></a>',
    '<a href="/sub/" target="_blank">x</a>',
    '<div>x</div><div role="main">x</div>',
    '<p><p>x</p></p>',
    '<img src="https://example.org">',
    '<constructor>x</constructor>',
    '<p>\u202e</p>',
  ])('sees the harm in %s', (html) => {
    let harm: string[];
    try {
      harm = findHarm(html);
    } catch (error) {
      harm = [String(error)];
    }
    expect(harm).not.toEqual([]);
  });

  test.each([
    '<p>a',
    '</p>',
    '<p><em></p></em>',
    '<p a=b>x</p>',
    '<p/>',
    '<P>x</P>',
    '<!-- x -->',
    'a & b',
    'a < b',
    '&amp;',
  ])('refuses to read %s', (html) => {
    expect(() => findHarm(html)).toThrow();
  });

  test('sees no harm in a plain page', () => {
    expect(findHarm('<h2 id="body-a">a</h2><p>b <a href="/sub/">c</a><br>&#x3C;d></p><hr>')).toEqual([]);
  });
});
