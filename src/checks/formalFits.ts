import type { Found, InspectionRule } from './rule.ts';

/** The formal lists of a report are closed: which there are depends on the framework and the outcome. */
export const formalFits: InspectionRule = {
  name: 'formal-fits',
  severity: 'error',
  description: 'A formal list is one that this framework has with this outcome, and only weaknesses stand on it.',
  why: 'An area for priority action is an official finding with duties attached. It must not be claimed where the report has none.',
  needs: ['framework', 'visit', 'outcome', 'findings'],
  bad: `
findings:
  - { kind: weakness, formal: priority-action, theme: local-offer, summary: The Local Offer was hard to find., sources: [letter] }
`,
  good: `
findings:
  - { kind: weakness, formal: significant-weakness, theme: local-offer, summary: The Local Offer was hard to find., sources: [letter] }
`,
  check({ facts, framework, outcome }) {
    if (!framework) return [];
    const lists = framework.formalKinds.filter(
      ({ onlyWith }) => !onlyWith || !outcome || onlyWith.includes(facts.outcome),
    );
    const can =
      lists.length > 0 ? `It can be: ${lists.map(({ slug }) => slug).join(', ')}.` : 'Take the line "formal" out.';
    return facts.findings.flatMap(({ kind, formal }, at): Found[] => {
      const path = ['findings', at, 'formal'];
      if (!formal) return [];
      const list = framework.formalKinds.find(({ slug }) => slug === formal);
      if (!list) return [{ path, message: `"${framework.slug}" has no list "${formal}". ${can}` }];
      if (!lists.includes(list))
        return [{ path, message: `A report with the outcome "${facts.outcome}" has no list "${formal}". ${can}` }];
      if (kind !== 'weakness')
        return [
          {
            path,
            message: `Only a weakness can be on a formal list, and this finding is a ${kind === 'progress' ? 'line on progress' : kind}. Take the line "formal" out, or mend the kind.`,
          },
        ];
      return [];
    });
  },
};
