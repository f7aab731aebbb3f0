import type { Day } from '../../domain/day.ts';
import type { Finding } from '../../domain/finding.ts';
import { RECORD_TYPES } from '../../domain/sourceTypes.ts';
import type { Draft } from '../../domain/writeInspection.ts';
import type { Answers } from './newArguments.ts';

/** The id of the one source that a new file begins with. */
export const FIRST_SOURCE = 'report';

/** The file that the answers make on the day `today`, with nothing made up: what was not said is not there. */
export function draftOf(answers: Answers, findings: readonly Partial<Finding>[], today: Day): Draft {
  const { council, framework, visit, from, to, outcome, coverage } = answers;
  const published = answers.published || undefined;
  const type = answers['source-type'];
  const isRecord = RECORD_TYPES.some((each) => each === type);
  return {
    fields: {
      council,
      framework,
      visit,
      ...(from && { inspected: { from, to: to || undefined } }),
      published,
      added: today,
      outcome,
      coverage,
      findings,
      sources: [
        {
          id: FIRST_SOURCE,
          title: answers['source-title'],
          publisher: answers['source-publisher'],
          url: answers['source-url'],
          published,
          type,
          ...(!isRecord && findings.length === 0 && { supports: ['dates', 'outcome'] }),
        },
      ],
    },
  };
}
