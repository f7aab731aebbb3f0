import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/domain/archive.ts';
import { readContent } from '../support/readContent.ts';

const { inspections } = await readContent();

/** The official list of the first framework has the councils that came after these two. */
const LEFT_OUT = ['dorset-county', 'northamptonshire'];

/** The first day or month of a visit, as text that sorts. */
const dayOf = (visit: Inspection) => visit.inspected?.from ?? '';

function byOutcome(visits: readonly Inspection[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of visits) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

describe('the first framework, to 31 August 2022, as in the official statistics', () => {
  const visits = inspections.filter(
    (visit) =>
      visit.framework === 'local-area-2016' && !LEFT_OUT.includes(visit.council) && dayOf(visit) <= '2022-08-31',
  );

  test('has a date for every visit, so that none is counted by chance', () => {
    const undated = inspections.filter((visit) => visit.framework === 'local-area-2016' && dayOf(visit) === '');
    expect(undated.map(({ slug }) => slug)).toEqual([]);
    expect(visits.filter((visit) => dayOf(visit) === '2022-08').map(({ slug }) => slug)).toEqual([]);
  });

  test('has 149 inspections: 82 with a written statement of action, 67 without', () => {
    const first = visits.filter(({ visit }) => visit === 'inspection');
    expect(first).toHaveLength(149);
    expect(new Set(first.map(({ council }) => council)).size).toBe(149);
    expect(byOutcome(first)).toEqual({ 'written-statement-of-action': 82, 'no-written-statement-of-action': 67 });
  });

  test('has 46 revisits: 20 with enough progress on all weaknesses, 24 on some, 2 on none', () => {
    const revisits = visits.filter(({ visit }) => visit === 'revisit');
    expect(revisits).toHaveLength(46);
    expect(byOutcome(revisits)).toEqual({
      'sufficient-progress-all': 20,
      'sufficient-progress-some': 24,
      'not-sufficient-progress': 2,
    });
  });

  test('has no visit during the suspension from 17 March 2020 to April 2021', () => {
    const during = visits.filter((visit) => dayOf(visit) > '2020-03-17' && dayOf(visit) < '2021-04');
    expect(during.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('full inspections of the second framework', () => {
  const full = inspections.filter(
    (visit) => visit.framework === 'area-send-2023' && ['inspection', 'reinspection'].includes(visit.visit),
  );

  test.each([
    ['2023', { 'typically-positive': 7, inconsistent: 11, 'systemic-failings': 8 }, 26],
    ['2024', { 'typically-positive': 14, inconsistent: 26, 'systemic-failings': 14 }, 54],
  ])('to the end of %s by date of visit agree with the official statistics', (year, outcomes, count) => {
    const visits = full.filter((visit) => dayOf(visit) !== '' && dayOf(visit) <= `${year}-12-31`);
    expect(visits).toHaveLength(count);
    expect(byOutcome(visits)).toEqual(outcomes);
  });

  test('published by 29 June 2026 are 97 in 96 areas', () => {
    const visits = full.filter(({ published }) => published !== undefined && published <= '2026-06-29');
    expect(visits).toHaveLength(97);
    expect(byOutcome(visits)).toEqual({ 'typically-positive': 19, inconsistent: 53, 'systemic-failings': 25 });
    expect(new Set(visits.map(({ council }) => council)).size).toBe(96);
  });

  test('without a day of visit were published long after 2024, so that they belong in neither total', () => {
    const undated = full.filter((visit) => dayOf(visit) === '');
    expect(undated.filter(({ published }) => (published ?? '') < '2025-06').map(({ slug }) => slug)).toEqual([]);
  });
});
