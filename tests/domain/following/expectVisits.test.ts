import { describe, expect, test } from 'vitest';
import { expectVisits } from '../../../src/domain/following/expectVisits.ts';
import { council, madeUpRegisters } from '../../support/madeUpRegisters.ts';
import { makeModel, visit } from '../../support/makeArchive.ts';

const BOTH =
  'A monitoring inspection will be carried out within approximately 18 months. The next full reinspection will be within approximately three years.';

const first = visit({ on: '2024-02', published: '2024-05-13', nextInspection: BOTH });

function expected(visits: Parameters<typeof makeModel>[0], fields: Parameters<typeof makeModel>[1] = {}) {
  const site = { ...madeUpRegisters.site, checkedTo: '2025-06-29' };
  return expectVisits(makeModel(visits, { site, ...fields }), 'borsetshire').map(
    ({ kind, by, saidBy, late }) => `${kind} ${by} ${saidBy}${late ? ' late' : ''}`,
  );
}

describe('the visits that a council can expect', () => {
  test('are counted from the publication of the report that speaks of them, not from the visit', () => {
    expect(expected([first])).toEqual(['monitoring 2025-11 report', 'full 2027-05 report']);
  });

  test('are counted from a month where only that is known', () => {
    expect(expected([{ ...first, published: '2024-12' }])).toEqual([
      'monitoring 2026-06 report',
      'full 2027-12 report',
    ]);
  });

  test('are fulfilled by a later visit: a monitoring visit leaves the full inspection to come', () => {
    const monitored = visit({ on: '2025-09', visit: 'monitoring', published: '2025-11-01' });
    expect(expected([first, monitored])).toEqual(['full 2027-05 report']);
  });

  test('are all fulfilled by a later full inspection, whose own words count then', () => {
    const again = visit({
      on: '2026-02',
      visit: 'reinspection',
      published: '2026-04-01',
      nextInspection: 'The next full area SEND inspection will be within approximately 3 years.',
    });
    expect(expected([first, again])).toEqual(['full 2029-04 report']);
  });

  test('are late only when the whole month had passed by the day up to which we looked', () => {
    const site = (checkedTo: string) => ({ site: { ...madeUpRegisters.site, checkedTo } });
    expect(expected([first], site('2025-11-30'))[0]).toBe('monitoring 2025-11 report');
    expect(expected([first], site('2025-12-01'))[0]).toBe('monitoring 2025-11 report late');
  });

  test('rest on what the outcome usually leads to where the report’s words are not held', () => {
    const frameworks = madeUpRegisters.frameworks.map((framework) => ({
      ...framework,
      outcomes: framework.outcomes.map((outcome) => ({
        ...outcome,
        next: 'The next full inspection is usually within about 5 years.',
      })),
    }));
    const { nextInspection, ...silent } = first;
    expect(nextInspection).toBe(BOTH);
    expect(expected([silent], { frameworks })).toEqual(['full 2029-05 framework']);
  });

  test('are none where nothing is held, nothing is said, or the report has no date', () => {
    const { published, ...undated } = first;
    expect(published).toBe('2024-05-13');
    expect(expected([])).toEqual([]);
    expect(expected([{ ...first, nextInspection: 'We will be back.' }])).toEqual([]);
    expect(expected([undated])).toEqual([]);
  });

  test('are none under a framework that has ended', () => {
    expect(expected([visit({ nextInspection: BOTH })])).toEqual([]);
  });

  test('are none for a council that has ended', () => {
    const councils = [council('borsetshire', { status: 'abolished', until: '2024-08-01' })];
    expect(expected([first], { councils })).toEqual([]);
  });
});
