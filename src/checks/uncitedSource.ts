import { RECORD_TYPES } from '../domain/sourceTypes.ts';
import { citationsOf } from './citations.ts';
import type { InspectionRule } from './rule.ts';

/** A source that nothing rests on is either forgotten in a line or not needed. */
export const uncitedSource: InspectionRule = {
  name: 'uncited-source',
  severity: 'warning',
  description:
    'Every source is cited by a line, or says that it supports the dates or the outcome. Official reports, statistics and open data do so without saying it.',
  why: 'A reader who sees a source wants to know what it is there for.',
  needs: ['findings', 'responses', 'followUp', 'context', 'sources'],
  needsWhole: ['findings', 'responses', 'followUp', 'context'],
  bad: `
sources:
  - { id: letter, title: Letter to Borsetshire, publisher: Ofsted, url: https://example.org/letter, type: official-report }
  - { id: echo, title: What the letter says, publisher: Borchester Echo, url: https://example.com/echo, type: news }
`,
  good: `
sources:
  - { id: letter, title: Letter to Borsetshire, publisher: Ofsted, url: https://example.org/letter, type: official-report }
  - { id: echo, title: What the letter says, publisher: Borchester Echo, url: https://example.com/echo, type: news, supports: [outcome] }
`,
  check({ facts }) {
    const cited = new Set(citationsOf(facts).map(({ id }) => id));
    return facts.sources.flatMap(({ id, type, supports }, at) => {
      if (cited.has(id) || supports || RECORD_TYPES.includes(type)) return [];
      return [
        {
          path: ['sources', at, 'id'],
          message: `No line cites the source "${id}". Cite it where it belongs, add "supports: [dates]" or "supports: [outcome]", or take it out.`,
        },
      ];
    });
  },
};
