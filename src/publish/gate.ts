import { limitTime } from '../archive/limitTime.ts';
import { readArchive } from '../archive/readArchive.ts';
import { checkArchive } from '../checks/checkArchive.ts';
import { filesOf } from '../checks/filesOf.ts';
import { formatText } from '../checks/formatText.ts';
import type { Archive } from '../domain/archive.ts';
import { readMessages } from './readMessages.ts';

/** What the gate says: the archive only where no error was found. */
export interface Gate {
  readonly errors: number;
  /** Every problem, as text for a terminal. */
  readonly report: string;
  readonly archive?: Archive;
}

/**
 * The one gate between content and site: what it refuses is not published. `today` is YYYY-MM-DD. Throws MissingContent
 * where there is no archive to look at.
 */
export async function runGate({ contentDir, today }: { contentDir: string; today: string }): Promise<Gate> {
  const { raw, problems: found } = readArchive(contentDir);
  const { problems, archive, complete } = checkArchive(raw, found, {
    today,
    limit: limitTime,
    ...(raw.languages && { messages: readMessages() }),
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const report = formatText({ problems, files: filesOf(raw).length, complete });
  return { errors, report, ...(archive && { archive }) };
}
