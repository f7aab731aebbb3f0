import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { deepestGuess, findOverload } from '../../src/markdown/findOverload.ts';
import { LIMITS, type Limits, MARK } from '../../src/markdown/limits.ts';
import { parseBody } from '../../src/markdown/parseBody.ts';
import { body } from './arbitraryBody.ts';

const rulesOf = (markdown: string) => findOverload(markdown).map(({ rule }) => rule);

describe('the limits before parsing', () => {
  test.each([
    ['64,000 characters in lines', `${'word '.repeat(15)}\n`.repeat(842)],
    ['1,200 lines', 'a\n'.repeat(LIMITS.lines - 1)],
    ['a block of 800 marks', '*'.repeat(800)],
    ['a long list of links', '- [a](https://a.test)\n'.repeat(1_100)],
    [
      'a table of 20 columns and 200 rows',
      `${'|a'.repeat(20)}|\n${'|-'.repeat(20)}|\n${`${'|b'.repeat(20)}|\n`.repeat(199)}`,
    ],
    ['a line across the page with many stars', '* '.repeat(300)],
    ['a list four levels deep, indented by four', '- a\n    - b\n        - c\n            - d'],
    ['code with a deep indent', `\`\`\`\n${' '.repeat(60)}a\n\`\`\``],
  ])('allow %s', (_, markdown) => {
    expect(findOverload(markdown)).toEqual([]);
  });

  test.each([
    ['64,001 characters', 'a'.repeat(64_001), 'body-too-long'],
    ['1,201 lines', '\n'.repeat(LIMITS.lines), 'body-too-long'],
    ['4,000 opening square brackets', '['.repeat(4_000), 'too-many-marks'],
    ['4,000 stars', '*a '.repeat(4_000), 'too-many-marks'],
    ['4,000 underlines', '_'.repeat(4_000), 'too-many-marks'],
    ['4,000 backticks', '`a'.repeat(4_000), 'too-many-marks'],
    ['4,000 tags that do not end', '<a '.repeat(4_000), 'too-many-marks'],
    ['4,000 images', '![a'.repeat(4_000), 'too-many-marks'],
    ['2,000 definitions', '[a]: /b\n\n'.repeat(2_000), 'body-too-long'],
    ['marks in many blocks', `${'*a '.repeat(700)}\n\n`.repeat(6), 'too-many-marks'],
    ['marks in a list of numbers, which may be one paragraph', 'a\n2. [b](/c) [d](/e)\n'.repeat(300), 'too-many-marks'],
    ['1,000 quotations five deep', '> > > > > a\n\n'.repeat(500), 'too-many-marks'],
    ['one line of 2,000 list marks', `${'- '.repeat(2_000)}a`, 'nesting-too-deep'],
    ['one line of 30,000 quotation marks', '>'.repeat(30_000), 'nesting-too-deep'],
    [
      'lists that step inwards',
      Array.from({ length: 200 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
      'nesting-too-deep',
    ],
    ['a table of 21 columns', `${'|a'.repeat(22)}\n${'|-'.repeat(22)}`, 'table-too-large'],
    ['a table in a list and a quotation', `> - ${'|a'.repeat(22)}\n> - ${'|-'.repeat(22)}`, 'table-too-large'],
    ['tables with too many cells', `${'|a'.repeat(20)}|\n`.repeat(300), 'table-too-large'],
  ])('refuse %s', (_, markdown, rule) => {
    expect(rulesOf(markdown)).toEqual([rule]);
  });

  test('say where the limit is passed', () => {
    expect(findOverload(`a\n\n${'> '.repeat(40)}b`)).toEqual([
      { rule: 'nesting-too-deep', line: 3, column: 1, endLine: 3, endColumn: 82, message: expect.any(String) },
    ]);
  });

  test('never count less than the parser finds', () => {
    const small: Limits = { ...LIMITS, marksInBlock: 4, tableColumns: 2, nesting: 0 };
    const passed = body.filter((markdown) => findOverload(markdown, small).length === 0);
    fc.assert(
      fc.property(passed, (markdown) => {
        for (const { marks, columns, depth } of measure(parseBody(markdown), markdown)) {
          expect(marks).toBeLessThanOrEqual(small.marksInBlock);
          expect(columns).toBeLessThanOrEqual(small.tableColumns + 1);
          expect(depth).toBeLessThanOrEqual(deepestGuess(small));
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

interface Measures {
  marks: number;
  columns: number;
  depth: number;
}

/** For each node: the marks in its words, the columns of its table, and the lists and quotations that it is inside. */
function measure(node: Nodes, markdown: string, depth = 0): Measures[] {
  const here = depth + (node.type === 'blockquote' || node.type === 'listItem' ? 1 : 0);
  const holdsWords = node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'definition';
  const typed = holdsWords ? markdown.slice(node.position?.start.offset, node.position?.end.offset) : '';
  const columns = node.type === 'table' ? (node.align?.length ?? 0) : 0;
  const inside = 'children' in node ? node.children.flatMap((child) => measure(child, markdown, here)) : [];
  return [{ marks: typed.match(MARK)?.length ?? 0, columns, depth: here }, ...inside];
}
