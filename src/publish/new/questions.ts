import type { Registers } from '../../domain/archive.ts';
import { COVERAGE } from '../../domain/inspection.ts';
import { SOURCE_TYPES } from '../../domain/sourceTypes.ts';
import type { AnswerName, Answers } from './newArguments.ts';
import { asChoice, type Choice, type Read, readAddress, readChoice, readDate, readText } from './readAnswer.ts';
import { readCouncil } from './readCouncil.ts';

/** Something to ask, and how to read what is said. */
export interface Question {
  readonly name: AnswerName;
  readonly text: string;
  /** Whether nothing is an answer too. */
  readonly optional?: boolean;
  /** What can be chosen, for people to see. */
  readonly choices?: readonly string[];
  readonly read: (said: string) => Read;
}

/** The next thing to ask, from what is known; undefined when everything is. */
export function nextQuestion(known: Answers, registers: Registers): Question | undefined {
  return allQuestions(known, registers).find(({ name }) => known[name] === undefined);
}

function allQuestions(known: Answers, registers: Registers): Question[] {
  const { councils, regions, frameworks } = registers;
  const framework = frameworks.find(({ slug }) => slug === known.framework);
  const visits = framework?.visits ?? [];
  const outcomes = (framework?.outcomes ?? []).filter((each) => each.visits.includes(known.visit ?? ''));
  return [
    { name: 'council', text: 'Which council?', read: (said) => readCouncil(said, councils, regions) },
    choose('framework', 'Which kind of inspection?', frameworks),
    choose('visit', 'Which visit?', visits),
    date('from', 'First day of the visit'),
    ...(known.from ? [date('to', 'Last day of the visit')] : []),
    // The file is named by one of the two.
    { ...date('published', 'Day on which the report came out'), optional: known.from !== '' },
    choose('outcome', 'Which outcome?', outcomes),
    choose('coverage', 'How much of the report did you read?', COVERAGE.map(asChoice)),
    { name: 'source-title', text: 'What is the title of the report or page?', read: readText },
    { name: 'source-publisher', text: 'Who published it?', read: readText },
    { name: 'source-url', text: 'What is its address?', read: readAddress },
    choose('source-type', 'What kind of source is it?', SOURCE_TYPES.map(asChoice)),
  ];
}

function choose(name: AnswerName, text: string, choices: readonly Choice[]): Question {
  const shown = choices.map((each) => (each.slug === each.name ? each.slug : `${each.slug} (${each.name})`));
  return { name, text, choices: shown, read: (said) => readChoice(said, choices) };
}

function date(name: AnswerName, text: string): Question {
  return { name, text: `${text}, as 2024-03-11 or 2024-03?`, optional: true, read: readDate };
}
