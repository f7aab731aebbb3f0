import type { Ask } from './askAll.ts';

/** A person at a terminal. */
export interface Person {
  /** Shows a text and gives the line that was typed; undefined when there is nobody, or no more. */
  readLine(prompt: string): Promise<string | undefined>;
  print(text: string): void;
}

/** Nobody answered. */
export class NobodyThere extends Error {}

/** Asks a person again, with what would be right, until the answer can be read. Throws NobodyThere. */
export function makeAsk({ readLine, print }: Person): Ask {
  return async ({ text, optional, choices, read }) => {
    if (choices) print(`\n${choices.map((choice, at) => `  ${at + 1}  ${choice}`).join('\n')}\n`);
    for (;;) {
      const line = await readLine(`${text}${optional ? ' (or nothing)' : ''} `);
      if (line === undefined) throw new NobodyThere(text);
      const said = line.trim();
      if (said === '' && optional) return '';
      const answer: ReturnType<typeof read> = said === '' ? { problem: 'This is needed.' } : read(said);
      if ('value' in answer) {
        if (answer.note) print(`${answer.note}\n`);
        return answer.value;
      }
      print(`${answer.problem}\n`);
    }
  };
}
