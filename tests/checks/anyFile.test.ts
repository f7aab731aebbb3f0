import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { formatGithub } from '../../src/checks/formatGithub.ts';
import { formatText } from '../../src/checks/formatText.ts';
import { RULE_GROUPS } from '../../src/checks/rules.ts';
import { asFile, VALID } from '../support/borsetshire.ts';
import { checkOneFile } from '../support/checkOneFile.ts';

const LONG = 60_000;
const RULES = new Set(RULE_GROUPS.flatMap(({ rules }) => rules.map(({ name }) => name)));

/** A file about which something can be said, and said in every form, without a fall. */
function expectCalm(bytes: Uint8Array): void {
  const start = performance.now();
  const { problems, archive } = checkOneFile('content/inspections/borsetshire-2019-03.md', bytes);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(problems.filter(({ rule }) => !RULES.has(rule))).toEqual([]);
  for (const { line, column, endLine, endColumn, message } of problems) {
    expect(Math.min(line, column, endLine, endColumn)).toBeGreaterThan(0);
    expect(message).not.toMatch(/undefined|\[object|NaN/);
  }
  expect(archive === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
  formatText({ problems, files: 1, complete: true });
  expect(formatGithub(problems).split('\n')).toHaveLength(problems.length + 1);
}

const good = asFile(VALID);
const place = fc.integer({ min: 0, max: good.length });
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '---\n',
    '\n',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a ',
    '*a',
    '!!js ',
    '<<: ',
    '~',
    '\t',
    '\r\n',
    '\u0000',
    '\ufeff',
    '\u202e',
    '2019-02-30',
    '__proto__: x\n',
    'slug: x\n',
    'findings: []\n',
    '<script>',
    '![x](%)',
    '[x](javascript:x)',
    '> '.repeat(99),
    '| a '.repeat(30),
  ),
);

describe('the checker is calm', () => {
  test('whatever bytes a file has', { timeout: LONG }, () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), expectCalm), { numRuns: 300 });
  });

  test('whatever text a file has', { timeout: LONG }, () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => expectCalm(Buffer.from(pieces.join('')))),
      { numRuns: 300 },
    );
  });

  test('whatever happens to a good file', { timeout: LONG }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, fc.integer({ min: 0, max: 30 }), piece), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const text = changes.reduce(
            (before, [at, cut, put]) => before.slice(0, at) + put + before.slice(at + cut),
            good,
          );
          expectCalm(Buffer.from(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('whatever stands in the fields', { timeout: LONG }, () => {
    const names = [
      'council',
      'framework',
      'visit',
      'inspected',
      'published',
      'outcome',
      'significantWeaknesses',
      'coverage',
      'review',
      'findings',
      'responses',
      'followUp',
      'context',
      'sources',
      'nextInspection',
    ];
    const leaf = fc.constantFrom(
      null,
      true,
      0,
      -1,
      1.5,
      '',
      'borsetshire',
      'local-area-2016',
      'revisit',
      '2019-03',
      '2019-02-30',
      'letter',
      'progress',
      'strength',
      'significant-weakness',
      'local-offer',
    );
    const inner = fc.constantFrom(
      'from',
      'to',
      'total',
      'sufficient',
      'kind',
      'formal',
      'theme',
      'summary',
      'sources',
      'id',
      'url',
      'type',
      'date',
      'event',
      'by',
      'quote',
      'progress',
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(inner, tie('any'), { maxKeys: 5 }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (fields) =>
        expectCalm(Buffer.from(`---\n${stringify(fields, { aliasDuplicateObjects: false })}---\n`)),
      ),
      { numRuns: 500 },
    );
  });
});
