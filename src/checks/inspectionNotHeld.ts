import { findFollowed } from './findFollowed.ts';
import type { InspectionRule } from './rule.ts';

/** A revisit is told best beside what it came back to. */
export const inspectionNotHeld: InspectionRule = {
  name: 'inspection-not-held',
  severity: 'warning',
  description: 'The inspection that a revisit, monitoring inspection or reinspection follows is in the archive too.',
  why: 'A reader of “enough progress” wants to know on what.',
  needs: ['council', 'framework', 'visit'],
  bad: 'visit: revisit\noutcome: sufficient-progress-all\nsignificantWeaknesses: { total: 2, sufficient: 2, notSufficient: 0 }',
  good: {
    fields:
      'visit: revisit\ninspected: { from: 2021-03-08 }\npublished: 2021-05-10\noutcome: sufficient-progress-all\nsignificantWeaknesses: { total: 2, sufficient: 2, notSufficient: 0 }',
    beside: ['inspected: { from: 2019-03-11 }'],
  },
  check(visit) {
    if (findFollowed(visit)?.length !== 0) return [];
    return [
      {
        path: ['visit'],
        message: `The archive has no inspection that this ${visit.facts.visit} follows. Add it where a source can be found.`,
      },
    ];
  },
};
