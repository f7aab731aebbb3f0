import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { limitTime } from '../../src/archive/limitTime.ts';
import { readArchive } from '../../src/archive/readArchive.ts';
import { readMarkdownBytes } from '../../src/archive/readFile.ts';
import { checkArchive } from '../../src/checks/checkArchive.ts';
import { formatGithub } from '../../src/checks/formatGithub.ts';
import { formatText } from '../../src/checks/formatText.ts';
import { RULE_GROUPS } from '../../src/checks/rules.ts';
import type { RawArchive } from '../../src/domain/contentFile.ts';
import { slugOfVisit } from '../../src/domain/inspection.ts';
import { asFile, BORSETSHIRE, TODAY, VALID } from '../support/borsetshire.ts';

const LONG = 60_000;
const RULES = new Set(RULE_GROUPS.flatMap(({ rules }) => rules.map(({ name }) => name)));

let raw: RawArchive;
beforeAll(() => {
  raw = readArchive(BORSETSHIRE).raw;
});

/** What the checker makes of one file, alone in the archive of Borsetshire. */
function check(path: string, bytes: Uint8Array) {
  const { file, problems } = readMarkdownBytes(path, bytes);
  return checkArchive({ ...raw, inspections: [file] }, problems, { today: TODAY, limit: limitTime });
}

/** A file about which something can be said, and said in every form, without a fall. */
function expectCalm(bytes: Uint8Array): void {
  const start = performance.now();
  const { problems, archive } = check('content/inspections/borsetshire-2019-03.md', bytes);
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

/** An inspection as a careful person would write it. */
const words = fc
  .array(
    fc.constantFrom(
      'families',
      'waited',
      'plans',
      'were',
      'late',
      'helped',
      'council',
      'staff',
      'Café',
      '‘voice’',
      '2019',
      '20 %',
      'R&D',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => `The ${list.join(' ')}.`);
const finding = fc.record({
  kind: fc.constantFrom('strength', 'weakness'),
  theme: fc.constantFrom('local-offer', 'co-production'),
  summary: words,
  sources: fc.constant(['letter']),
});
const inspection = fc
  .record({
    council: fc.constantFrom('borsetshire', 'felpersham'),
    from: fc.integer({ min: 1, max: 20 }),
    days: fc.integer({ min: 0, max: 8 }),
    month: fc.constantFrom('2019-03', '2020-01', '2021-11'),
    findings: fc.uniqueArray(finding, {
      minLength: 1,
      maxLength: 8,
      selector: ({ summary }) => summary.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '),
    }),
    body: fc.constantFrom('', 'Inspectors came.\n', '## What happened\n\nInspectors *came*.\n'),
  })
  .map(({ council, from, days, month, findings, body }) => ({
    body,
    facts: {
      council,
      framework: 'local-area-2016',
      visit: 'inspection',
      inspected: {
        from: `${month}-${String(from).padStart(2, '0')}`,
        to: `${month}-${String(from + days).padStart(2, '0')}`,
      },
      published: '2022-05',
      outcome: 'no-written-statement-of-action',
      coverage: 'partial',
      findings,
      sources: [
        {
          id: 'letter',
          title: 'Letter: what was found',
          publisher: 'Ofsted',
          url: 'https://example.org/letter',
          type: 'official-report',
        },
      ],
    },
  }));

test('a file that is written with care passes, and comes out as it went in', { timeout: LONG }, () => {
  fc.assert(
    fc.property(inspection, fc.boolean(), ({ facts, body }, windows) => {
      const text = `---\n${stringify(facts, { lineWidth: 0, aliasDuplicateObjects: false })}---\n${body}`;
      const slug = slugOfVisit(facts as Parameters<typeof slugOfVisit>[0]);
      const { problems, archive } = check(
        `content/inspections/${slug}.md`,
        Buffer.from(windows ? text.replaceAll('\n', '\r\n') : text),
      );
      expect(problems).toEqual([]);
      expect(archive?.inspections).toEqual([{ ...facts, responses: [], followUp: [], context: [], slug, body }]);
    }),
    { numRuns: 200 },
  );
});
