import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/archive/parseYaml.ts';

const TEXT = `council: borsetshire
inspected: { from: 2019-03-11, to: 2019-03-14 }
published:
findings:
  - kind: strength
    sources: [letter, news]
`;

describe('parseYaml', () => {
  test('keeps dates as text, and makes numbers, truth and nothing of what says so', () => {
    expect(parseYaml('a: 2019-03-11\nb: 2019-03\nc: 17\nd: true\ne: ~\nf: "17"\n').data).toEqual({
      a: '2019-03-11',
      b: '2019-03',
      c: 17,
      d: true,
      e: null,
      f: '17',
    });
  });

  test.each([
    [['council'], 'value', [1, 10, 1, 21]],
    [['council'], 'key', [1, 1, 1, 8]],
    [['inspected', 'to'], 'value', [2, 36, 2, 46]],
    [['inspected'], 'value', [2, 1, 2, 10]],
    [['published'], 'value', [3, 1, 3, 10]],
    [['findings', 0], 'value', [5, 5, 5, 6]],
    [['findings', 0, 'sources', 1], 'value', [6, 23, 6, 27]],
    [['findings', 0, 'theme'], 'value', [5, 5, 5, 6]],
    [['outcome'], 'value', [1, 1, 1, 2]],
    [[], 'value', [1, 1, 1, 2]],
    [['council', 'x'], 'value', [1, 1, 1, 8]],
  ] as const)('knows where %j stands (%s)', (path, part, [line, column, endLine, endColumn]) => {
    expect(parseYaml(TEXT).locate(path, part)).toEqual({ line, column, endLine, endColumn });
  });

  test('counts the lines of the file before the text', () => {
    expect(parseYaml(TEXT, 1).locate(['council'])).toMatchObject({ line: 2, endLine: 2 });
    expect(parseYaml('a: [\n', 1).problems).toMatchObject([{ range: { line: 3 } }]);
  });

  test.each([
    ['a: &x b', 'special-sign'],
    ['a: *x', 'special-sign'],
    ['a: &x b\nc: *x', 'special-sign'],
    ['a: !!str b', 'special-sign'],
    ['a: !mine b', 'special-sign'],
    ['!!map\na: b', 'special-sign'],
    ['<<: { a: b }', 'special-sign'],
    ['%YAML 1.1\n---\na: b', 'special-sign'],
    ['a: 1\na: 2', 'field-twice'],
    ['a:\n\tb: 1', 'front-matter-form'],
    ['a: b: c', 'front-matter-form'],
    ['a: [b', 'front-matter-form'],
    ['a: "b', 'front-matter-form'],
    ['a: @b', 'front-matter-form'],
    ['a: b\n c: d', 'front-matter-form'],
    ['? [a]\n: b', 'front-matter-form'],
    ['a: b\n---\nc: d', 'front-matter-form'],
    [`a: ${'['.repeat(9)}${']'.repeat(9)}`, 'too-deep'],
    ['['.repeat(15_000), 'too-deep'],
    ['{a: '.repeat(4_000), 'too-deep'],
  ])('refuses %j', (text, rule) => {
    const { data, problems } = parseYaml(text.slice(0, 16_000));
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(data).toBeUndefined();
  });

  test.each(['yes', 'No', 'on', 'OFF', 'y', '1_000', '1:30', '0b11'])(
    'doubts %s, which older programs read otherwise',
    (value) => {
      const { data, doubts } = parseYaml(`a: ${value}`);
      expect(data).toEqual({ a: value });
      expect(doubts).toMatchObject([{ rule: 'read-two-ways', range: { line: 1, column: 4 } }]);
      expect(parseYaml(`a: "${value}"`).doubts).toEqual([]);
    },
  );

  test('a field called __proto__ is a field like any other', () => {
    const { data } = parseYaml('__proto__: { admin: true }');
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  test('says plainly that quotation marks are curly, or that a tab is there', () => {
    expect(parseYaml('a: “b: c”').problems[0]?.message).toContain('curly');
    expect(parseYaml('a:\n\tb: 1').problems[0]?.message).toContain('tab');
  });
});
