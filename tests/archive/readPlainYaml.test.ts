import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { findTwoReadings } from '../../src/archive/findTwoReadings.ts';
import { parseYaml } from '../../src/archive/parseYaml.ts';
import { readPlainYaml } from '../../src/archive/readPlainYaml.ts';
import { splitFrontMatter } from '../../src/archive/splitFrontMatter.ts';
import type { FieldPath } from '../../src/domain/problem.ts';

/** Where the quick reader reads a text at all, the whole readers must make the same of it, places included. */
function expectSame(text: string): void {
  const quick = readPlainYaml(text, 1);
  if (!quick) return;
  const whole = parseYaml(text, 1);
  expect({ problems: whole.problems, doubts: whole.doubts }).toEqual({ problems: [], doubts: [] });
  expect(quick.data).toEqual(whole.data);
  expect(findTwoReadings(quick.data, matter(`---\n${text}---\n`, { language: 'yaml' }).data)).toEqual([]);
  for (const path of pathsOf(quick.data))
    for (const part of ['key', 'value'] as const)
      expect([path, quick.locate(path, part)]).toEqual([path, whole.locate(path, part)]);
}

function pathsOf(data: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof data !== 'object' || data === null) return [path];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return [path, [...path, 'missing'], ...entries.flatMap(([step, value]) => pathsOf(value, [...path, step]))];
}

describe('readPlainYaml', () => {
  test('reads the files of the archive, and makes of them what a whole reader does', () => {
    const files = readdirSync('content/inspections').slice(0, 60);
    const texts = files.map((name) => splitFrontMatter(readFileSync(`content/inspections/${name}`, 'utf8')).yaml);
    for (const text of texts) expectSame(text);
    expect(texts.filter((text) => !readPlainYaml(text)).length).toBeLessThan(5);
  });

  test.each([
    'a: b\n',
    'a: { b: c, d: [e, "f, g"], h: {} }\n',
    'a:\n  - b: c\n    d: e\n  - { b: f }\n  - [g, h]\n  - i\n',
    'a:\n- b\n- c\n',
    '- a: 1\n  b: 2\n- a: 3\n',
    'a:\nb: 1\n',
    'a: it’s ‘fine’ – “really”\n',
    "a: 'single: quoted'\nb: it's\n",
    'a: https://example.org/a?b=c#d\n',
    "a: [https://example.org/a, R&D, King's Lynn]\n",
    'a: -1.5\nb: 0\nc: 12.50\nd: true\n',
    '# a remark\na: b\n\nc: d\n',
    'a: 15 to 19 March\nb: 30 per cent\nc: 2019-03\n',
  ])('reads %j', (text) => {
    expect(readPlainYaml(text)).toBeDefined();
    expectSame(text);
  });

  test.each([
    'a: 017\n',
    'a: 1:30\n',
    'a: yes\n',
    'a: NULL\n',
    'a: 1e3\n',
    'a: 0x1f\n',
    'a: 1_000\n',
    'a: .5\n',
    'a: +1\n',
    'a: -0\n',
    'a: ~\n',
    'a: 2019-02-30\n',
    'a: 2019-03-11 12:00:00\n',
    'a: &b c\n',
    'a: *b\n',
    'a: !c d\n',
    '<<: a\n',
    'a: |\n  b\n',
    'a: >-\n  b\n',
    'a: b\n  c\n',
    'a: "b\n  c"\n',
    'a: "b\\n"\n',
    "a: 'it''s'\n",
    'a: b # remark\n',
    'a: b: c\n',
    'a: b:\n',
    'a: [b\n',
    'a: b]\n  c\n',
    'a: [b,]\n',
    'a: [b,c]\n',
    'a: [,]\n',
    'a: {b: c, b: d}\n',
    'a: { b }\n',
    'a: 1\na: 2\n',
    'a:\n\tb: c\n',
    'a:  \n   b: c\n  d: e\n',
    ' a: b\nc: d\n',
    '- - a\n',
    '-\n  a: b\n',
    '? a\n: b\n',
    '---\na: b\n',
    '"a": b\n',
    'a-b: c\n',
    'yes: a\n',
    '\u00a0a: b\n',
    'a: b\u0007\n',
    'a: b\u2028c\n',
    'words\n',
    '',
    `a: ${'['.repeat(9)}b${']'.repeat(9)}\n`,
  ])('leaves %j to a whole reader', (text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  test('whatever it reads of any text, the whole readers read too', () => {
    const piece = fc.constantFrom(
      ...'a b c: - [ ] { } , : # " \' \n | > & * ! % @ ` ~ ? 0 1 2 . _ = < é ’'.split(' '),
      ' ',
      '  ',
      '\n  ',
      '\n- ',
      '\n  - ',
      'a: ',
      'b: ',
      ': ',
      ', ',
      'yes',
      'null',
      '2019-03-11',
      '2019-03',
      '1:30',
      '0x1',
      "it's",
      '"q"',
      '{ a: b }',
      '[a, b]',
      '---',
      '\t',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => expectSame(`a: ${pieces.join('')}\n`)),
      { numRuns: 3_000 },
    );
  });
});
