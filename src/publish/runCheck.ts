import { limitTime } from '../archive/limitTime.ts';
import { MissingContent, readArchive } from '../archive/readArchive.ts';
import { type Checked, checkArchive } from '../checks/checkArchive.ts';
import { filesOf } from '../checks/filesOf.ts';
import { formatGithub } from '../checks/formatGithub.ts';
import { formatJson } from '../checks/formatJson.ts';
import { formatText, type Paint } from '../checks/formatText.ts';
import type { ContentFile } from '../domain/contentFile.ts';
import { CHECK_HELP, type CheckArguments, readCheckArguments, WrongArguments } from './checkArguments.ts';
import { type Fixable, fixForm, fixValues } from './fixFiles.ts';
import { chooseFiles } from './givenFiles.ts';
import { readMessages } from './readMessages.ts';
import { sayLanguages } from './sayLanguages.ts';
import { readSettings, type Settings, WrongSetting } from './settings.ts';

/** Where the checker is called from, and where it says what it found. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The report. */
  print(text: string): void;
  /** What is said beside the report, such as why it could not be made. */
  remark(text: string): void;
  readonly paint?: Paint;
}

/** Says why a command cannot run. Returns the exit code for that. */
export function refuse(terminal: Terminal, message: string): 2 {
  terminal.remark(`${message}\n`);
  return 2;
}

/** Checks content for a person at a terminal. Returns the exit code: 0 clean, 1 problems in content, 2 cannot run. */
export function runCheck(args: readonly string[], terminal: Terminal): 0 | 1 | 2 {
  try {
    const asked = readCheckArguments(args);
    if (!asked.help) return check(asked, readSettings(terminal.env), terminal);
    terminal.print(CHECK_HELP);
    return 0;
  } catch (error) {
    if (!(error instanceof WrongArguments || error instanceof WrongSetting || error instanceof MissingContent))
      throw error;
    return refuse(terminal, error.message);
  }
}

function check({ files, format, fix }: CheckArguments, { contentDir, today }: Settings, terminal: Terminal): 0 | 1 {
  const chosen = chooseFiles(contentDir, files, terminal.env.INIT_CWD);
  const look = (): Look => {
    const { raw, problems: found } = readArchive(contentDir, {
      further: chosen.outside,
      ...(files.length > 0 && { isAsked: chosen.isChosen }),
    });
    const paths = filesOf(raw).map(({ path }) => path);
    const asked = paths.filter(chosen.isChosen);
    const only = files.length > 0 ? { only: new Set(asked) } : {};
    return {
      ...checkArchive(raw, found, {
        today,
        limit: limitTime,
        ...(raw.languages && { messages: readMessages() }),
        ...only,
      }),
      asked,
      languages: raw.languages ?? [],
    };
  };
  if (fix) for (const line of mend(look, chosen.outside, contentDir)) terminal.remark(`${line}\n`);

  const { problems, complete, asked, languages } = look();
  // Broken registers keep everything from being judged, so they are shown whatever was asked.
  const shown = complete ? problems.filter(({ file }) => chosen.isChosen(file)) : problems;
  chosen.refuseUnread([...asked, ...shown.map(({ file }) => file)]);
  if (format === 'json') terminal.print(formatJson(shown));
  else if (format === 'github') terminal.print(formatGithub(shown));
  else {
    const given = languages.filter(({ path }) => asked.includes(path));
    for (const line of given.length > 0 ? sayLanguages(given, readMessages()) : []) terminal.remark(`${line}\n`);
    terminal.print(formatText({ problems: shown, files: asked.length, complete }, terminal.paint));
  }
  return shown.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What a look at the archive finds; `asked` are the paths of the files that were asked about. */
interface Look extends Checked {
  readonly asked: readonly string[];
  readonly languages: readonly ContentFile[];
}

/** Mends first how the files are saved, since values can only be read then. */
function mend(look: () => Look, outside: readonly string[], contentDir: string): string[] {
  const sort = (asked: readonly string[]): Fixable => ({
    contentDir,
    own: asked.filter((path) => !outside.includes(path)),
    outside: asked.filter((path) => outside.includes(path)),
  });
  const form = fixForm(sort(look().asked));
  const { asked, problems } = look();
  return [...form, ...fixValues(sort(asked), problems)];
}
