import { lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** The file was left as it is; the message says why. */
export class NotReplaced extends Error {}

/**
 * Puts a new text in the place of a file at once, so that a crash leaves either the old or the new one. Throws
 * NotReplaced for a link, for a path that leads out of the folder `within`, and where the disk refuses.
 */
export function replaceFile(path: string, text: string, within?: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new NotReplaced(`${path} is not a plain file.`);
  if (within !== undefined && leadsOut(within, path))
    throw new NotReplaced(`${path} leads out of the folder ${within}.`);
  const fresh = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  try {
    writeFileSync(fresh, text, { mode: stat.mode, flag: 'wx' });
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw new NotReplaced(
      `${path} could not be written (${error instanceof Error && 'code' in error ? error.code : error}).`,
    );
  }
}

/** Whether the folder of a file, with every link on the way followed, is outside another. */
function leadsOut(folder: string, path: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(dirname(path)));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
