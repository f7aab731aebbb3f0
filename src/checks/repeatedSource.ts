import { citationsOf } from './citations.ts';
import { findRepeats } from './findRepeats.ts';
import type { Found, InspectionRule } from './rule.ts';

/** An id stands for one source, and a line cites each source once. */
export const repeatedSource: InspectionRule = {
  name: 'repeated-source',
  severity: 'error',
  description: 'Each source has an id of its own, and no line cites the same source twice.',
  why: 'Where two sources share an id, nobody can tell which one a line comes from.',
  needs: ['findings', 'responses', 'followUp', 'context', 'sources'],
  bad: `
sources:
  - { id: letter, title: Letter to Borsetshire, publisher: Ofsted, url: https://example.org/letter, type: official-report }
  - { id: letter, title: What the letter says, publisher: Borchester Echo, url: https://example.com/echo, type: news }
`,
  good: `
sources:
  - { id: letter, title: Letter to Borsetshire, publisher: Ofsted, url: https://example.org/letter, type: official-report }
  - { id: echo, title: What the letter says, publisher: Borchester Echo, url: https://example.com/echo, type: news, supports: [outcome] }
`,
  check({ facts }) {
    const ids = facts.sources.map(({ id }) => id);
    const twice = findRepeats(ids).map(
      (at): Found => ({
        path: ['sources', at, 'id'],
        message: `Two sources have the id "${ids[at]}". Give this one another, and mend the lines that cite it.`,
      }),
    );
    const cited = citationsOf(facts);
    const keys = cited.map(({ id, path }) => `${path[0]} ${path[1]} ${id}`);
    const citedTwice = findRepeats(keys).flatMap((at): Found[] => {
      const again = cited[at];
      return again ? [{ path: again.path, message: `This line cites "${again.id}" twice. Once is enough.` }] : [];
    });
    return [...twice, ...citedTwice];
  },
};
