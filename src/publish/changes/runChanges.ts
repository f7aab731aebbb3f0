import { parseArgs } from 'node:util';
import { MissingContent } from '../../archive/readArchive.ts';
import { runGate } from '../gate.ts';
import { refuse, type Terminal } from '../runCheck.ts';
import { readSettings, WrongSetting } from '../settings.ts';
import { sayChanges } from './sayChanges.ts';

const HELP = 'Say where the content was before: npm run changes -- --before path/to/content';

/** Prints what a change means for readers. Returns the exit code: 0 said, 2 cannot run. */
export async function runChanges(args: string[], terminal: Terminal): Promise<0 | 2> {
  try {
    const { values } = parseArgs({ args, options: { before: { type: 'string' } } });
    if (!values.before) return refuse(terminal, HELP);
    const { contentDir, today } = readSettings(terminal.env);
    const [before, after] = await Promise.all(
      [values.before, contentDir].map((dir) => runGate({ contentDir: dir, today })),
    );
    if (before?.archive && after?.archive) terminal.print(sayChanges(before.archive, after.archive));
    else {
      const where = after?.archive ? 'The content as it was has' : 'The content has';
      terminal.print(
        `## What changes for readers\n\n${where} problems, so this cannot be told. See the check of the content.\n`,
      );
    }
    return 0;
  } catch (error) {
    if (error instanceof MissingContent || error instanceof WrongSetting || isWrongArgument(error))
      return refuse(terminal, error.message);
    throw error;
  }
}

function isWrongArgument(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
