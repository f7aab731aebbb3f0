import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MissingContent, readArchive } from '../../archive/readArchive.ts';
import { checkRegisters } from '../../checks/checkRegisters.ts';
import type { Registers } from '../../domain/archive.ts';
import { slugOfVisit } from '../../domain/slugOfVisit.ts';
import { writeInspection } from '../../domain/writeInspection.ts';
import { WrongArguments } from '../checkArguments.ts';
import { runCheck, type Terminal } from '../runCheck.ts';
import { readSettings, type Settings, WrongSetting } from '../settings.ts';
import { askAll } from './askAll.ts';
import { askForFindings } from './askForFindings.ts';
import { draftOf } from './draftOf.ts';
import { makeAsk, NobodyThere } from './makeAsk.ts';
import { type Answers, NEW_HELP, type NewArguments, readNewArguments } from './newArguments.ts';

/** A terminal with or without a person at it. */
export interface TerminalWithPerson extends Terminal {
  readonly readLine: (prompt: string) => Promise<string | undefined>;
}

/** Begins an inspection file and checks it. Returns the exit code: 0 clean, 1 problems in it, 2 cannot run. */
export async function runNew(args: readonly string[], terminal: TerminalWithPerson): Promise<0 | 1 | 2> {
  try {
    const asked = readNewArguments(args);
    if (!asked.help) return await begin(asked, readSettings(terminal.env), terminal);
    terminal.print(NEW_HELP);
    return 0;
  } catch (error) {
    const known = [WrongArguments, WrongSetting, MissingContent, NobodyThere].some((each) => error instanceof each);
    if (!known || !(error instanceof Error)) throw error;
    terminal.remark(`${error instanceof NobodyThere ? sayUnanswered(error.message) : error.message}\n`);
    return 2;
  }
}

async function begin({ given }: NewArguments, settings: Settings, terminal: TerminalWithPerson): Promise<0 | 1 | 2> {
  const registers = readRegisters(settings);
  const ask = makeAsk(terminal);
  let path = '';
  const answers = await askAll(given, registers, ask, {
    refuse: (name, problem) => terminal.remark(`--${name}: ${problem}\n`),
    look: (known) => {
      path = pathOf(known, settings.contentDir) ?? path;
      if (existsSync(path)) throw new WrongArguments(`${path} is there already. Change it in an editor.`);
    },
  });
  // Without a person the file begins with its facts; findings are typed into it.
  const findings = await askForFindings(ask, registers, answers.framework ?? '');
  writeFileSync(path, writeInspection(draftOf(answers, findings, settings.today)), { flag: 'wx' });
  terminal.print(`Wrote ${path}.\nWhat else can stand in it is in docs/data.md. This is what the checker says:\n\n`);
  return runCheck([path], terminal);
}

/** Where the file will be, once that is certain. */
function pathOf({ council, from, published }: Answers, contentDir: string): string | undefined {
  if (council === undefined || (!from && !published)) return undefined;
  const slug = slugOfVisit({ council, inspected: from ? { from } : undefined, published });
  return slug && join(contentDir, 'inspections', `${slug}.md`);
}

function readRegisters({ contentDir, today }: Settings): Registers {
  const { data } = checkRegisters(readArchive(contentDir).raw, today);
  if (!data) throw new WrongArguments('The registers have problems. Mend them first: npm run check');
  return data;
}

function sayUnanswered(question: string): string {
  return `Nobody answered "${question}" Give it on the command line; npm run new -- --help shows how.`;
}
