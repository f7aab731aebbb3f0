import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderBody } from '../../src/markdown/renderBody.ts';
import { body } from './arbitraryBody.ts';
import { ATTACKS } from './attacks.ts';
import { findHarm } from './findHarm.ts';
import { readStrictHtml } from './readStrictHtml.ts';

/** Milliseconds: thousands of bodies on a busy machine. */
const SLOW = 60_000;

const render = (markdown: string) => renderBody(markdown, { base: '/sub/' });

describe('what a body becomes', () => {
  test.each([
    ['words', 'Inspectors *came* in **March**.', '<p>Inspectors <em>came</em> in <strong>March</strong>.</p>'],
    ['quotation marks as typed', `It's "fit" -- for...`, `<p>It's "fit" -- for...</p>`],
    ['strikethrough', 'one ~~two~~ ~three~', '<p>one <del>two</del> ~three~</p>'],
    ['a list that begins at three', '3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    ['code without the name of its language', '```js\nx\n```', '<pre><code>x\n</code></pre>'],
    ['a tick box as text', '- [ ] a', '<ul>\n<li>[ ] a</li>\n</ul>'],
    ['a footnote as text', 'a[^1] b', '<p>a[^1] b</p>'],
  ])('keeps %s', (_, markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  test.each([
    ['a tag in a sentence', 'a <b>c</b>', '<p>a &#x3C;b>c&#x3C;/b></p>'],
    ['tags that stand alone', '<div>\na\n</div>', '<p>&#x3C;div>\na\n&#x3C;/div></p>'],
    ['a tag in a list', '- <div>', '<ul>\n<li>&#x3C;div></li>\n</ul>'],
    ['a comment', '<!-- a -->', '<p>&#x3C;!-- a --></p>'],
    ['an image as its description', '![A chart](https://example.org/x.png)', '<p>A chart</p>'],
    ['an image by name as its description', '![A chart][c]\n\n[c]: https://example.org/x.png', '<p>A chart</p>'],
    ['an image whose address cannot be read', 'before ![x](%) after', '<p>before x after</p>'],
  ])('shows %s as text', (_, markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  test('drops hidden characters, also those written as numbers', () => {
    expect(render('a\u202eb &#x202e;c `d\u200be`')).toBe('<p>ab c <code>de</code></p>');
  });
});

describe('links', () => {
  test.each([
    ['https://example.org/a?b=c&d=e#f', 'https://example.org/a?b=c&d=e#f'],
    ['HTTPS://Example.org/A', 'https://Example.org/A'],
    ['/councils/borsetshire/', '/sub/councils/borsetshire/'],
    ['/', '/sub/'],
    ['#sources', '#sources'],
    ['mailto:help@example.org', 'mailto:help@example.org'],
  ])('keeps %s', (address, href) => {
    const { elements } = readStrictHtml(render(`[words](${address})`));
    expect(elements.find(({ name }) => name === 'a')?.attributes).toEqual({ href });
  });

  test.each([
    'javascript:alert',
    'http://example.org',
    '//example.org',
    'page',
    'tel:123',
    'data:,x',
    'https:example.org',
  ])('shows the words of a link to %s without the link', (address) => {
    expect(render(`[the *words*](${address} "title")`)).toBe('<p>the <em>words</em></p>');
  });

  test.each(['/', '/sub', '/sub/', ''])('fits links to this site to the base path %j', (base) => {
    expect(renderBody('[a](/b/)', { base })).toBe(`<p><a href="${base.replace(/\/$/, '')}/b/">a</a></p>`);
  });

  test('keeps the outer one where one stands inside another', () => {
    const html = '<p><a href="https://d.test">a https://b.test c</a></p>';
    expect(render('[a <https://b.test> c](https://d.test)')).toBe(html);
  });

  test('shows the address of a link without words', () => {
    expect(render('[](https://example.org)')).toBe('<p><a href="https://example.org">https://example.org</a></p>');
  });

  test('leads to a heading of the same body under its prefixed id', () => {
    expect(render('[a](#what-happened)\n\n## What happened')).toContain('<a href="#body-what-happened">a</a>');
  });
});

describe('headings', () => {
  test('get an id from their words, with a prefix and never twice', () => {
    const html = render('## Café “d’Été”\n\n## A\n\n## A\n\n## A 2\n\n### 日本');
    expect(html.match(/id="[^"]*"/g)).toEqual([
      'id="body-cafe-dete"',
      'id="body-a"',
      'id="body-a-2"',
      'id="body-a-2-2"',
      'id="body-section"',
    ]);
  });

  test('take another prefix where the page asks for it', () => {
    expect(renderBody('## A', { base: '/', headingPrefix: 'visit-' })).toBe('<h2 id="visit-a">A</h2>');
  });

  test('go down by the levels that the page asks for, and never below the sixth', () => {
    const html = renderBody('# A\n\n## B\n\n###### C', { base: '/', lowerBy: 1 });
    expect(html.match(/<h\d/g)).toEqual(['<h3', '<h3', '<h6']);
  });

  test('leave the first level to the title of the page', () => {
    expect(render('# A')).toBe('<h2 id="body-a">A</h2>');
  });
});

describe('tables', () => {
  test('stand in a region with a name that can be reached by keyboard and scrolled', () => {
    expect(render('## Plans\n\n| Year | n |\n| - | -: |\n| 2019 | 3 |')).toBe(
      [
        '<h2 id="body-plans">Plans</h2>',
        '<section aria-label="Table 1: Plans" tabindex="0"><table>',
        '<thead>\n<tr>\n<th scope="col">Year</th>\n<th scope="col">n</th>\n</tr>\n</thead>',
        '<tbody>\n<tr>\n<td>2019</td>\n<td>3</td>\n</tr>\n</tbody>',
        '</table></section>',
      ].join('\n'),
    );
  });

  test('have an empty corner that is not a heading', () => {
    expect(render('| | a |\n|-|-|\n| b | c |')).toContain('<tr>\n<td></td>\n<th scope="col">a</th>\n</tr>');
  });

  test('have names of their own', () => {
    const labels = render('|a|\n|-|\n\n|b|\n|-|').match(/aria-label="[^"]*"/g);
    expect(labels).toEqual(['aria-label="Table 1"', 'aria-label="Table 2"']);
  });
});

describe('harm', () => {
  test(
    'does not come from any attack, wherever it stands',
    () => {
      expect(ATTACKS.length).toBeGreaterThan(2_000);
      const harmful = ATTACKS.map((attack) => [attack, findHarm(render(attack))]).filter(([, harm]) => harm?.length);
      expect(harmful).toEqual([]);
    },
    SLOW,
  );

  const isHarmless = (markdown: string) => {
    expect(findHarm(render(markdown))).toEqual([]);
  };

  test(
    'does not come from pieces of Markdown in any order',
    () => {
      fc.assert(fc.property(body, isHarmless), { numRuns: 1_500 });
    },
    SLOW,
  );

  test(
    'does not come from two attacks in one body',
    () => {
      const attack = fc.constantFrom(...ATTACKS);
      const separator = fc.constantFrom('', ' ', '\n', '\n\n', '\n- ', '`', '*', '[', '](', '<');
      const pair = fc.tuple(attack, separator, attack).map((parts) => parts.join(''));
      fc.assert(fc.property(pair, isHarmless), { numRuns: 1_500 });
    },
    SLOW,
  );

  test.each([
    ['a list in a list 2,000 deep', `${'- '.repeat(2_000)}a`],
    ['quotations 30,000 deep', '>'.repeat(30_000)],
    ['30,000 square brackets', '['.repeat(30_000)],
    ['30,000 stars', '*a_'.repeat(10_000)],
    ['30,000 headings', 'a\n=\n'.repeat(15_000)],
    ['a table of 10,000 columns', `${'|a'.repeat(10_000)}\n${'|-'.repeat(10_000)}`],
    ['300,000 tags', '<b>'.repeat(300_000)],
  ])('does not come from %s, which stays unread and is shown as typed', (_, markdown) => {
    const { elements, text } = readStrictHtml(render(markdown));
    expect(elements.map(({ name }) => name)).toEqual(['p']);
    expect(text).toBe(markdown);
  });
});
