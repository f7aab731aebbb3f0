import { limitTime } from '../../src/archive/limitTime.ts';
import { readArchive } from '../../src/archive/readArchive.ts';
import { readMarkdownBytes } from '../../src/archive/readContent.ts';
import { type Checked, checkArchive } from '../../src/checks/checkArchive.ts';
import type { RawArchive } from '../../src/domain/contentFile.ts';
import { BORSETSHIRE, TODAY } from './borsetshire.ts';

let raw: RawArchive | undefined;

/** What the checker makes of one file, alone in the archive of Borsetshire. */
export function checkOneFile(path: string, bytes: Uint8Array): Checked {
  raw ??= readArchive(BORSETSHIRE).raw;
  const { file, problems } = readMarkdownBytes(path, bytes);
  return checkArchive({ ...raw, inspections: [file] }, problems, { today: TODAY, limit: limitTime });
}
