import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { slugOfVisit } from '../../src/domain/slugOfVisit.ts';
import { checkOneFile } from '../support/checkOneFile.ts';

const LONG = 60_000;

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
      'food&fun',
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
      const { problems, archive } = checkOneFile(
        `content/inspections/${slug}.md`,
        Buffer.from(windows ? text.replaceAll('\n', '\r\n') : text),
      );
      expect(problems).toEqual([]);
      expect(archive?.inspections).toEqual([{ ...facts, responses: [], followUp: [], context: [], slug, body }]);
    }),
    { numRuns: 200 },
  );
});
