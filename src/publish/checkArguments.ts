import { parseArgs } from 'node:util';
import { nearest } from '../domain/nearest.ts';

/** What `npm run check` was asked to do. */
export interface CheckArguments {
  /** The files or folders that are asked about; all of the archive when empty. */
  readonly files: readonly string[];
  readonly format: 'text' | 'json' | 'github';
  readonly fix: boolean;
  readonly help: boolean;
}

/** The checker was called in a way that it does not know; the message says what would be right. */
export class WrongArguments extends Error {}

const FORMATS = ['text', 'json', 'github'] as const;
const OPTIONS = ['--format', '--fix', '--help'];

export const CHECK_HELP = `Checks the archive without building the site.

  npm run check                          everything in content/
  npm run check -- file.md …             only what is wrong in these files; a file from
                                         elsewhere is judged as if it were in content/inspections/
  npm run check -- --fix                 also mends what can only be meant in one way
  npm run check -- --format json         one problem a line, for programs
  npm run check -- --format github       remarks beside the changed lines on GitHub

Ends with 0 when there is no error (warnings are allowed), 1 when content has errors, 2 when it cannot run.
CONTENT_DIR names another folder than content/. Every rule is explained in docs/rules.md.
`;

/** Reads the words after \`npm run check --\`. Throws WrongArguments. */
export function readCheckArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parse(args);
  const format = values.format ?? 'text';
  if (!isFormat(format)) throw new WrongArguments(`There is no format "${format}". It can be: ${FORMATS.join(', ')}.`);
  return { files: positionals, format, fix: values.fix ?? false, help: values.help ?? false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { format: { type: 'string' }, fix: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch {
    throw new WrongArguments(explain(args));
  }
}

function explain(args: readonly string[]): string {
  const wrong = args.find((arg) => arg.startsWith('-') && !OPTIONS.includes(arg.split('=')[0] ?? '') && arg !== '-h');
  if (wrong === undefined)
    return 'Write "--format" with one of text, json and github after it, and "--fix" and "--help" with nothing.';
  const meant = nearest(wrong, OPTIONS);
  return `There is no option "${wrong}". ${meant ? `Did you mean "${meant}"?` : `The options are: ${OPTIONS.join(', ')}.`}`;
}

function isFormat(text: string): text is CheckArguments['format'] {
  return (FORMATS as readonly string[]).includes(text);
}
