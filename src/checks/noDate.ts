import type { InspectionRule } from './rule.ts';

/** A visit without any date cannot be put in an order, or be told how old it is. */
export const noDate: InspectionRule = {
  name: 'no-date',
  severity: 'error',
  description: 'An inspection says when inspectors were there, or at least when the report came out.',
  why: 'How old a visit is belongs to what it says. A parent must not take a visit of ten years ago for news.',
  needs: ['inspected', 'published'],
  bad: { without: ['inspected', 'published'], name: 'borsetshire-2019-03.md' },
  good: { without: ['inspected'], fields: 'published: 2019-05-13', name: 'borsetshire-2019-05.md' },
  check({ facts }) {
    if (facts.inspected || facts.published) return [];
    const message =
      'There is no date. Say when inspectors were there ("inspected: { from: 2019-03-11 }") or when the report came out ("published: 2019-05-13"). A month will do.';
    return [{ path: ['inspected'], message }];
  },
};
