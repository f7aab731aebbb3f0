import type { InspectionRule } from './rule.ts';

/** Each framework has its own kinds of visit. */
export const visitFits: InspectionRule = {
  name: 'visit-fits',
  severity: 'error',
  description: 'The kind of visit is one that this framework has.',
  why: 'A revisit and a monitoring inspection ask different things, so a page must not call one by the name of the other.',
  needs: ['framework', 'visit'],
  bad: 'visit: monitoring',
  good: 'visit: inspection',
  check({ facts, framework, registers }) {
    if (!framework || framework.visits.some(({ slug }) => slug === facts.visit)) return [];
    const known = registers.frameworks.some(({ visits }) => visits.some(({ slug }) => slug === facts.visit));
    if (!known) return []; // the field's own rule says so
    const message = `"${framework.slug}" has no visit "${facts.visit}". It can be: ${framework.visits.map(({ slug }) => slug).join(', ')}.`;
    return [{ path: ['visit'], message }];
  },
};
