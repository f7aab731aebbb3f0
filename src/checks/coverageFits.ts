import type { InspectionRule } from './rule.ts';

/** What is said to have been read must agree with what was written down. */
export const coverageFits: InspectionRule = {
  name: 'coverage-fits',
  severity: 'error',
  description: 'A file with coverage outcome-only has no findings, and any other has some.',
  why: 'Cards say plainly where only the outcome is held. A share such as “in 20 of 30 areas” counts only visits with findings.',
  needs: ['coverage', 'findings'],
  bad: 'coverage: outcome-only',
  good: 'coverage: partial',
  check({ facts }) {
    const held = facts.findings.length > 0;
    if (facts.coverage === 'outcome-only' && held)
      return [
        {
          path: ['coverage'],
          message:
            'There are findings below, so more than the outcome is held. Write "coverage: partial", or "coverage: full" where the whole report was read.',
        },
      ];
    if ((facts.coverage === 'full' || facts.coverage === 'partial') && !held)
      return [
        {
          path: ['coverage'],
          message: `There are no findings below. Add them, or write "coverage: outcome-only".`,
          suggestion: 'outcome-only',
        },
      ];
    return [];
  },
};
