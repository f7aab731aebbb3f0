import { describe, expect, test } from 'vitest';
import { visitLine } from '../../src/views/visitLines.ts';
import { makeModel, progress, visit } from '../support/makeArchive.ts';

const model = makeModel();

describe('a visit in a list', () => {
  test('says where, when, what kind, under which framework and with what outcome', () => {
    expect(visitLine(model, visit())).toEqual({
      href: '/inspections/borsetshire-2019-03/',
      council: { name: 'Borsetshire', href: '/councils/borsetshire/' },
      when: 'March 2019',
      date: '2019-03-11',
      age: '7 years ago',
      kind: 'Inspection',
      framework: { slug: 'letters', name: 'Letters' },
      outcome: { slug: 'plan', name: 'Had to write a plan', mark: 'plan' },
      hasFindings: false,
    });
  });

  test('keeps the precision of its date', () => {
    expect(visitLine(model, visit({ on: '2025-10' }))).toMatchObject({ date: '2025-10', when: 'October 2025' });
  });

  test('is dated by its report where no visit is recorded', () => {
    const each = visit({ inspected: undefined, published: '2026-03-09', framework: 'areas' });
    expect(visitLine(model, each)).toMatchObject({ when: 'March 2026', age: '8 months ago' });
  });

  test('has findings where only progress is held', () => {
    const each = visit({ visit: 'revisit', findings: [progress('voice', 'sufficient')] });
    expect(visitLine(model, each)).toMatchObject({ hasFindings: true, kind: 'Revisit' });
  });
});
