import type { Registers } from '../../domain/archive.ts';
import type { Answers } from './newArguments.ts';
import { nextQuestion, type Question } from './questions.ts';

/** Puts a question to a person until the answer can be read; an empty text where nothing is an answer too. */
export type Ask = (question: Omit<Question, 'name'>) => Promise<string>;

/**
 * Asks for everything that is not known yet. `refuse` hears of what was given and cannot be read; `look` sees what is
 * known after each answer, and may throw before more is asked for in vain.
 */
export async function askAll(
  given: Answers,
  registers: Registers,
  ask: Ask,
  { refuse, look }: { refuse: (name: string, problem: string) => void; look: (known: Answers) => void },
): Promise<Answers> {
  let known: Answers = {};
  for (let question = nextQuestion(known, registers); question; question = nextQuestion(known, registers)) {
    const { name } = question;
    const said = given[name];
    const read = said === undefined ? undefined : question.read(said);
    if (read && 'problem' in read) refuse(name, read.problem);
    known = { ...known, [name]: read && 'value' in read ? read.value : await ask(question) };
    look(known);
  }
  return known;
}
