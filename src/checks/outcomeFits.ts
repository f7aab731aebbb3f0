import type { InspectionRule } from './rule.ts';

/** The outcome must be one that this framework gives at this kind of visit. */
export const outcomeFits: InspectionRule = {
  name: 'outcome-fits',
  severity: 'error',
  description: 'The outcome is one that this framework gives for this kind of visit.',
  why: 'The two frameworks ask different questions. An outcome of one on a card of the other would mislead.',
  needs: ['framework', 'visit', 'outcome'],
  bad: 'outcome: inconsistent',
  good: 'outcome: written-statement-of-action',
  check({ facts, framework, registers }) {
    if (!framework?.visits.some((visit) => visit.slug === facts.visit)) return [];
    const allowed = framework.outcomes
      .filter((outcome) => outcome.visits.includes(facts.visit))
      .map((outcome) => outcome.slug);
    const known = registers.frameworks.some(({ outcomes }) => outcomes.some(({ slug }) => slug === facts.outcome));
    if (!known || allowed.includes(facts.outcome)) return [];
    const message = `The outcome "${facts.outcome}" does not belong to ${framework.slug}, visit: ${facts.visit}. It can be: ${allowed.join(', ')}.`;
    return [{ path: ['outcome'], message }];
  },
};
