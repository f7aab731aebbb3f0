import { describe, expect, test } from 'vitest';
import { type Framework, frameworkSchema, OUTCOME_MARKS } from '../../src/domain/framework.ts';
import { madeUpRegisters } from '../support/madeUpRegisters.ts';
import { brokenFields, sayIssues } from '../support/sayIssues.ts';

const [areas] = madeUpRegisters.frameworks as [Framework, Framework];
const [positive] = areas.outcomes as [Framework['outcomes'][number]];

/** The framework with its first outcome changed. */
function withOutcome(fields: Record<string, unknown>) {
  return { ...areas, outcomes: [{ ...positive, ...fields }] };
}

describe('a framework', () => {
  test('passes as the register writes it', () => {
    expect(frameworkSchema.parse(areas)).toEqual(areas);
  });

  test('needs no end, since the one of today has none', () => {
    expect(brokenFields(frameworkSchema, { ...areas, until: undefined })).toEqual([]);
  });

  test.each([
    'slug',
    'name',
    'shortName',
    'from',
    'judged',
    'explanation',
    'official',
    'visits',
    'formalKinds',
    'outcomes',
  ] as const)('must have a field "%s"', (field) => {
    const { [field]: _, ...rest } = areas;
    expect(brokenFields(frameworkSchema, rest)).toEqual([field]);
  });

  test('must have a kind of visit and an outcome, and may do without formal lists', () => {
    expect(brokenFields(frameworkSchema, { ...areas, visits: [] })).toEqual(['visits']);
    expect(brokenFields(frameworkSchema, { ...areas, outcomes: [] })).toEqual(['outcomes']);
    expect(brokenFields(frameworkSchema, { ...areas, formalKinds: [] })).toEqual([]);
  });

  test('has no scale: an outcome has a mark and no number', () => {
    expect(brokenFields(frameworkSchema, withOutcome({ grade: 1 }))).toEqual(['outcomes.0.grade']);
    expect(brokenFields(frameworkSchema, withOutcome({ mark: 'red' }))).toEqual(['outcomes.0.mark']);
    for (const mark of OUTCOME_MARKS) expect(brokenFields(frameworkSchema, withOutcome({ mark }))).toEqual([]);
  });

  test('has a place for the month in each verdict', () => {
    expect(sayIssues(frameworkSchema, withOutcome({ verdict: 'Inspectors saw good.' }))).toEqual([
      'outcomes.0.verdict: Put {when} where the month and year belong.',
    ]);
  });

  test('says of each formal list whether it is the gravest', () => {
    const [list] = areas.formalKinds;
    const { grave: _, ...rest } = list ?? {};
    expect(brokenFields(frameworkSchema, { ...areas, formalKinds: [rest] })).toEqual(['formalKinds.0.grave']);
  });

  test('leads to the inspectorates’ own page over the web', () => {
    expect(brokenFields(frameworkSchema, { ...areas, official: 'javascript:alert(1)' })).toEqual(['official']);
  });
});
