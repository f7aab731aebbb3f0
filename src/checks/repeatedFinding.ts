import { findRepeats } from './findRepeats.ts';
import type { InspectionRule } from './rule.ts';

/** One thing that inspectors found is one finding, though it may be on a list and in the text of a report. */
export const repeatedFinding: InspectionRule = {
  name: 'repeated-finding',
  severity: 'error',
  description: 'No two findings of a file have the same words.',
  why: 'A finding that stands there twice is counted twice.',
  needs: ['findings'],
  bad: `
findings:
  - { kind: weakness, theme: local-offer, summary: The Local Offer was hard to find., sources: [letter] }
  - { kind: weakness, theme: leadership-and-strategy, summary: The Local Offer was hard to find., sources: [letter] }
`,
  good: `
findings:
  - { kind: weakness, theme: local-offer, summary: The Local Offer was hard to find., sources: [letter] }
  - { kind: weakness, theme: leadership-and-strategy, summary: Leaders did not check who used the Local Offer., sources: [letter] }
`,
  check({ facts }) {
    const words = facts.findings.map(({ summary }) =>
      summary
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    return findRepeats(words).map((at) => ({
      path: ['findings', at, 'summary'],
      message: 'Another finding above says the same. Keep one of them, with all its sources.',
    }));
  },
};
