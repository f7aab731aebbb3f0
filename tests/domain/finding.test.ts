import { describe, expect, test } from 'vitest';
import { FINDING_KINDS, makeFindingSchema, PROGRESS, SPEAKERS } from '../../src/domain/finding.ts';
import { brokenFields, sayIssues } from '../support/sayIssues.ts';

const schema = makeFindingSchema(['voice', 'local-offer'], ['significant-weakness', 'priority-action']);
const finding = { kind: 'weakness', theme: 'voice', summary: 'Children were not asked.', sources: ['letter'] };

describe('a finding', () => {
  test('passes with kind, theme, summary and a source', () => {
    expect(schema.parse(finding)).toEqual(finding);
  });

  test.each(Object.keys(finding))('must have a field "%s"', (field) => {
    const { [field]: _, ...rest } = finding as Record<string, unknown>;
    expect(brokenFields(schema, rest)).toEqual([field]);
  });

  test('can be each kind, said by each speaker, with each answer', () => {
    for (const kind of FINDING_KINDS) expect(brokenFields(schema, { ...finding, kind })).toEqual([]);
    for (const saidBy of SPEAKERS) expect(brokenFields(schema, { ...finding, saidBy })).toEqual([]);
    for (const progress of PROGRESS) expect(brokenFields(schema, { ...finding, progress })).toEqual([]);
  });

  test.each([
    ['kind', 'failure'],
    ['kind', 'Strength'],
    ['theme', 'penny-hassett'],
    ['formal', 'area-for-improvement'],
    ['saidBy', 'inspector'],
    ['progress', 'good'],
    ['summary', ''],
    ['summary', ' A space stands before it.'],
    ['summary', 'Two\nlines.'],
    ['summary', 'x'.repeat(401)],
    ['summary', 7],
    ['quote', 'x'.repeat(121)],
    ['sources', 'letter'],
    ['id', 'Not a short name'],
  ])('is refused with %s: %j', (field, value) => {
    expect(brokenFields(schema, { ...finding, [field]: value })).toEqual([field]);
  });

  test('without a source is not published, and says so', () => {
    expect(sayIssues(schema, { ...finding, sources: [] })).toEqual([
      'sources: Name at least one source: a line without a source is not published.',
    ]);
    expect(sayIssues(schema, { ...finding, sources: undefined })).toEqual([
      'sources: Name at least one source in square brackets: [letter].',
    ]);
  });

  test('has no grade, no rank and no weight', () => {
    for (const field of ['grade', 'rank', 'score', 'severity', 'weight'])
      expect(brokenFields(schema, { ...finding, [field]: 1 })).toEqual([field]);
  });
});
