import { parseArgs } from 'node:util';
import { nearest } from '../../domain/nearest.ts';
import { WrongArguments } from '../checkArguments.ts';

/** What can be said on the command line, in the order in which it is asked for. */
export const ANSWERS = [
  'council',
  'framework',
  'visit',
  'from',
  'to',
  'published',
  'outcome',
  'coverage',
  'source-title',
  'source-publisher',
  'source-url',
  'source-type',
] as const;

/** A thing that an inspection cannot begin without, or that is asked for where it can be known. */
export type AnswerName = (typeof ANSWERS)[number];
export type Answers = Partial<Readonly<Record<AnswerName, string>>>;

/** What `npm run new` was asked to do. */
export interface NewArguments {
  readonly given: Answers;
  readonly help: boolean;
}

export const NEW_HELP = `Begins the file of an inspection: asks for what is missing, suggests, writes the file and checks it.

  npm run new                                                  asks for everything
  npm run new -- --council wokingham --published 2026-05-18    asks for the rest

  ${ANSWERS.map((name) => `--${name}`).join(', ')}

Where nobody is there to be asked, everything that is needed must be given. A file that exists is never written over.
`;

/** Reads the words after \`npm run new --\`. Throws WrongArguments. */
export function readNewArguments(args: readonly string[]): NewArguments {
  const options = Object.fromEntries(ANSWERS.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean', short: 'h' } } });
    const { help, ...given } = values;
    return { given: given as Answers, help: help === true };
  } catch {
    const known: string[] = ANSWERS.map((name) => `--${name}`);
    const stray = args.find((arg, at) => !arg.startsWith('-') && !/^-[^=]*$/.test(args[at - 1] ?? ''));
    if (stray)
      throw new WrongArguments(
        `Which option is "${stray}" for? Put quotation marks around words that belong together: --council "Isle of Wight".`,
      );
    const wrong = args.find((arg) => arg.startsWith('-') && !known.includes(arg.split('=')[0] ?? ''));
    const meant = wrong && nearest(wrong, known);
    if (wrong && meant) throw new WrongArguments(`There is no option "${wrong}". Did you mean "${meant}"?`);
    const bare = args.find((arg, at) => known.includes(arg) && (args[at + 1] ?? '-').startsWith('-'));
    const fault = wrong ? `"${wrong}" is not known.` : `A value is missing${bare ? ` after "${bare}"` : ''}.`;
    throw new WrongArguments(`${fault} See: npm run new -- --help`);
  }
}
