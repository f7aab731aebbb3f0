import { limitTime } from '../../src/archive/limitTime.ts';
import { readArchive } from '../../src/archive/readArchive.ts';
import { type Checked, checkArchive } from '../../src/checks/checkArchive.ts';
import { readMessages } from '../../src/publish/readMessages.ts';
import { TODAY } from './borsetshire.ts';

/** Everything that the checker has to say about an archive. */
export function checkFolder(folder: string, today: string = TODAY): Checked {
  const { raw, problems } = readArchive(folder);
  return checkArchive(raw, problems, { today, limit: limitTime, messages: readMessages() });
}
