import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeInspection } from '../../src/domain/writeInspection.ts';

/** The fields as a library reads them. */
function read(text: string): unknown {
  return parse(text.split('---\n')[1] ?? '');
}

test('a file is written as people write it', () => {
  const fields = {
    council: 'borsetshire',
    inspected: { from: '2019-03-11', to: undefined },
    significantWeaknesses: { total: 6 },
    findings: [
      { kind: 'weakness', theme: 'leadership', summary: 'Nobody was in charge: not one leader.', sources: ['letter'] },
    ],
    responses: [],
  };
  expect(writeInspection({ fields, body: 'What happened.' })).toBe(`---
council: borsetshire
inspected: { from: 2019-03-11 }
significantWeaknesses: { total: 6 }
findings:
  - kind: weakness
    theme: leadership
    summary: "Nobody was in charge: not one leader."
    sources: [letter]
---

What happened.
`);
});

test('whatever a text holds, a reader of YAML gives the same back', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      'yes',
      'null',
      '- x',
      '# x',
      'a: b',
      'a #b',
      '2019-02-30',
      '1e3',
      '[x]',
      '"',
      "'",
      '...',
      '---',
      '&a',
      '*a',
      '%',
      '@',
      'a:',
      'x\ny',
      '{{',
      'a, b',
    ),
  );
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1 }), text, (one, several, inner) => {
      const fields = { one, several, group: { inner }, list: [{ inner, several }] };
      expect(read(writeInspection({ fields }))).toEqual(fields);
    }),
    { numRuns: 500 },
  );
});

test('a file of the archive, read and written again, says the same', () => {
  const text = readFileSync('content/inspections/wokingham-2019-03.md', 'utf8');
  const fields = read(text) as Parameters<typeof writeInspection>[0]['fields'];
  const again = writeInspection({ fields, body: matter(text).content });
  expect(read(again)).toEqual(fields);
  expect(matter(again).content.trim()).toBe(matter(text).content.trim());
});

test('a file without fields, and an entry without any, can be read too', () => {
  expect(read(writeInspection({ fields: {} }))).toEqual({});
  expect(read(writeInspection({ fields: { findings: [{}, { summary: undefined }] } }))).toEqual({ findings: [{}, {}] });
});
