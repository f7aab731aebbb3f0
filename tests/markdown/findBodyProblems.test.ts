import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBodyProblems } from '../../src/markdown/findBodyProblems.ts';
import { parseBody } from '../../src/markdown/parseBody.ts';
import { renderBody } from '../../src/markdown/renderBody.ts';
import { walk } from '../../src/markdown/walk.ts';
import { body } from './arbitraryBody.ts';
import { LINK_ATTACKS } from './linkAttacks.ts';
import { readStrictHtml } from './readStrictHtml.ts';

const rules = (markdown: string) => findBodyProblems(markdown).map(({ rule }) => rule);

describe('a body that is in order', () => {
  test.each([
    ['nothing', ''],
    ['words, emphasis and code', 'A *b* **c** `<d>` ~~e~~\n\n    <f>\n'],
    [
      'links of every kind',
      '[a](https://a.test) [b](/b/) [c](#c) [d](mailto:d@e.test) <https://f.test> <h@i.test> j@k.test www.l.test',
    ],
    ['a link whose words are its address', '[https://a.test](https://a.test) [www.b.test](https://www.b.test)'],
    ['a link by name, in each of its forms', '[a b][c] [c][] [c]\n\n[c]: https://a.test'],
    ['brackets that are only brackets', 'He said [sic] and \\[a\\]\\[b\\] and \\[^1\\] and [ ] and `[a][b]`'],
    ['headings that go down and up', '## a\n\n### b\n\n#### c\n\n## d\n\n### e'],
    ['a table', '| a | b |\n| - | - |\n| c | d |\n| e |\n| f \\| g | h |'],
    ['lists and quotations six deep', '> - > - > - a'],
    ['emoji, accents and right-to-left words', 'Siân 👩‍👧 עברית العربية'],
    ['the line ends of Windows', '## a\r\n\r\nb\r\n'],
    ['a less-than sign', 'a < b, 3<4, <3'],
  ])('may hold %s', (_, markdown) => {
    expect(findBodyProblems(markdown)).toEqual([]);
  });
});

describe('a problem', () => {
  test('stands where its text stands, with the text to put in its place', () => {
    expect(findBodyProblems('a\n\nb [c](http://d.test/) e')).toEqual([
      {
        rule: 'http-link',
        line: 3,
        column: 3,
        endLine: 3,
        endColumn: 22,
        message: expect.stringContaining('“http://d.test/”'),
        suggestion: '[c](https://d.test/)',
      },
    ]);
  });

  test.each([
    ['# Title', '## Title'],
    ['Title\n===', '## Title'],
    ['#### a', '## a'],
    ['[a](www.b.test)', '[a](https://www.b.test)'],
    ['[a](//b.test)', '[a](https://b.test)'],
    ['[a](b@c.test)', '[a](mailto:b@c.test)'],
    ['See https://a.test/b_c?d=e.', '<https://a.test/b_c?d=e>.'],
    ['[a]: http://b.test\n\n[a]', '[a]: https://b.test'],
  ])('in %j is mended by %j', (markdown, suggestion) => {
    expect(findBodyProblems(markdown).map((problem) => problem.suggestion)).toEqual([suggestion]);
  });

  test.each([
    ['![x](%)', ['no-images']],
    ['[![x](https://a.test)](https://b.test)', ['no-images']],
    ['![x][a]\n\n[a]: https://a.test', ['no-images']],
    ['<b>', ['raw-html']],
    ['<!-- a -->', ['raw-html']],
    ['<div>\n\na\n\n</div>', ['raw-html', 'raw-html']],
    ['[a](javascript&colon;b)', ['unsafe-link']],
    ['[a](JaVaScRiPt:b)', ['unsafe-link']],
    ['[a](&#106;avascript:b)', ['unsafe-link']],
    ['[a](data:,b)', ['unsafe-link']],
    ['[a](/\\b)', ['unsafe-link']],
    ['[a]()', ['unsafe-link']],
    ['[a]: javascript:b', ['unsafe-link']],
    ['<javascript:a>', ['unsafe-link']],
    ['[](https://a.test)', ['link-text']],
    ['[ *here!* ](https://a.test)', ['link-text']],
    ['[Click\nHere](https://a.test)', ['link-text']],
    ['[more][a]\n\n[a]: https://a.test', ['link-text']],
    ['[a][b]', ['missing-definition']],
    ['[*a*][b]', ['missing-definition']],
    ['[a][]', ['missing-definition']],
    ['a[^1]', ['no-footnotes']],
    ['a[^1]\n\n[^1]: b', ['no-footnotes']],
    ['[a <https://b.test> c](https://d.test)', ['nested-link']],
    ['[a](b c)', ['unreadable-link']],
    ['[a](https://b.test', ['unreadable-link']],
    ['a (https://b.test)', ['bare-address']],
    ['##', ['empty-heading']],
    ['### a', ['heading-order']],
    ['## a\n\n#### b\n\n#### c', ['heading-order']],
    ['a\u0007b', ['control-character']],
    ['a\u202eb', ['control-character']],
    ['a\ufeffb', ['control-character']],
    ['a\ud800b', ['control-character']],
    ['&#x202e;', ['control-character']],
    ['&#8238; &#x2066;', ['control-character']],
    ['|a|\n|-|\n|b|c|', ['uneven-table']],
    ['> > > > > > > a', ['nesting-too-deep']],
    ['- a\n  - b\n    - c\n      - d\n        - e\n          - f\n            - g', ['nesting-too-deep']],
  ])('in %j has the rules %j', (markdown, expected) => {
    expect(rules(markdown)).toEqual(expected);
  });

  test('stands inside the body', () => {
    fc.assert(
      fc.property(body, (markdown) => {
        const lines = markdown.split(/\r\n?|\n/);
        for (const { line, column, endLine, endColumn } of findBodyProblems(markdown)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
          expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? -1) + 1);
          expect(endLine * 1e6 + endColumn).toBeGreaterThanOrEqual(line * 1e6 + column);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the checker and the page', () => {
  const linksIn = (markdown: string) =>
    readStrictHtml(renderBody(markdown, { base: '/' })).elements.filter(({ name }) => name === 'a').length;

  test('agree: where no problem is found, every link is there', () => {
    const clean = body.filter((markdown) => findBodyProblems(markdown).length === 0);
    fc.assert(
      fc.property(clean, (markdown) => {
        const nodes = [...walk(parseBody(markdown))].map(({ node }) => node.type);
        expect(linksIn(markdown)).toBe(nodes.filter((type) => type === 'link' || type === 'linkReference').length);
      }),
      { numRuns: 500 },
    );
  });

  test('agree: where a link is lost, its writer is told', () => {
    const lost = LINK_ATTACKS.map((address) => `[words](${address})`).filter((link) => linksIn(link) === 0);
    expect(lost.length).toBeGreaterThan(100);
    expect(lost.filter((link) => findBodyProblems(link).length === 0)).toEqual([]);
  });
});
