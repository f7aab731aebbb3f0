import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/domain/archive.ts';
import { countsOf } from '../../src/views/countsOf.ts';
import { columnsOf } from '../../src/views/findingLines.ts';
import { bookOfSources } from '../../src/views/sourceLines.ts';
import { makeModel, progress, significant, strength, visit, weakness } from '../support/makeArchive.ts';

/** The counts of a visit as a reader sees them: mark, number, words. */
function counts(fields: Partial<Inspection> & { on?: string }): string[] {
  const each = visit(fields);
  const model = makeModel([each]);
  const columns = columnsOf(model, each, bookOfSources([each]));
  return countsOf(model, each, columns).map(({ mark, count, words }) => `${mark}: ${count} ${words}`);
}

function times<Each>(count: number, each: Each): Each[] {
  return Array.from({ length: count }, () => each);
}

describe('the line of counts', () => {
  test('is empty where no finding is held, also where the report’s own count is known', () => {
    expect(counts({})).toEqual([]);
    expect(counts({ significantWeaknesses: { total: 6 } })).toEqual([]);
  });

  test('puts weaknesses before strengths, and the gravest first', () => {
    const findings = [
      ...times(4, strength('voice')),
      ...times(3, weakness('voice')),
      ...times(6, significant('voice')),
    ];
    expect(counts({ findings })).toEqual([
      'grave: 6 significant weaknesses',
      'weakness: 3 other weaknesses',
      'strength: 4 strengths',
    ]);
  });

  test('has words for one', () => {
    expect(counts({ findings: [significant('voice'), weakness('voice'), strength('voice')] })).toEqual([
      'grave: 1 significant weakness',
      'weakness: 1 other weakness',
      'strength: 1 strength',
    ]);
  });

  test('calls a weakness “other” only beside a formal list', () => {
    expect(counts({ findings: [weakness('voice')] })).toEqual(['weakness: 1 weakness']);
    expect(counts({ findings: times(2, weakness('voice')) })).toEqual(['weakness: 2 weaknesses']);
  });

  test('uses the framework’s own plural for each formal list', () => {
    const findings = [
      ...times(2, weakness('voice', { formal: 'priority-action' })),
      ...times(3, weakness('voice', { formal: 'area-for-improvement' })),
      weakness('voice'),
    ];
    expect(counts({ on: '2023-06-05', outcome: 'failings', findings })).toEqual([
      'grave: 2 areas for priority action',
      'weakness: 3 areas for improvement',
      'weakness: 1 other weakness',
    ]);
  });

  test('keeps what the council says of itself apart from what inspectors said', () => {
    const findings = [
      ...times(2, strength('voice')),
      ...times(3, strength('voice', { saidBy: 'council' })),
      strength('voice', { saidBy: 'nhs' }),
    ];
    expect(counts({ findings })).toEqual([
      'strength: 2 strengths',
      'strength: 3 strengths (the council says)',
      'strength: 1 strength (the NHS says)',
    ]);
  });

  test('counts progress as progress, never as a strength or a weakness', () => {
    const findings = [...times(5, progress('voice', 'sufficient')), progress('voice', 'not-sufficient')];
    expect(counts({ visit: 'revisit', findings })).toEqual([
      'not-enough: 1 without enough progress',
      'enough: 5 with enough progress',
    ]);
  });

  test('counts ninety findings', () => {
    expect(counts({ findings: times(90, strength('voice')) })).toEqual(['strength: 90 strengths']);
  });
});

describe('where the report names more than is recorded, the line of counts', () => {
  test('says both numbers', () => {
    const findings = [...times(3, significant('voice')), strength('voice')];
    expect(counts({ findings, significantWeaknesses: { total: 6 } })).toEqual([
      'grave: 3 significant weaknesses recorded here; the report names 6',
      'strength: 1 strength',
    ]);
  });

  test('gives the report’s number first where none is recorded, so that no one reads a nought', () => {
    expect(counts({ findings: [strength('voice')], significantWeaknesses: { total: 6 } })).toEqual([
      'grave: 6 significant weaknesses named in the report; none recorded here',
      'strength: 1 strength',
    ]);
  });

  test('says so of the answers of a revisit too', () => {
    const findings = [progress('voice', 'not-sufficient'), progress('leadership', 'not-sufficient')];
    const significantWeaknesses = { total: 8, sufficient: 6, notSufficient: 2 };
    expect(counts({ visit: 'revisit', findings, significantWeaknesses })).toEqual([
      'not-enough: 2 without enough progress',
      'enough: 6 with enough progress named in the report; none recorded here',
    ]);
    expect(counts({ visit: 'revisit', findings: [progress('voice', 'sufficient')], significantWeaknesses })).toEqual([
      'not-enough: 2 without enough progress named in the report; none recorded here',
      'enough: 1 with enough progress recorded here; the report names 6',
    ]);
  });

  test('does not measure a revisit against the old list', () => {
    const fields = { visit: 'revisit', significantWeaknesses: { total: 2, sufficient: 2, notSufficient: 0 } };
    const findings = times(2, progress('voice', 'sufficient'));
    expect(counts({ ...fields, findings })).toEqual(['enough: 2 with enough progress']);
  });
});
