import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../domain/nearest.ts';
import { WrongArguments } from './checkArguments.ts';

/** The files that a person asked about. */
export interface ChosenFiles {
  /** Those that do not stand in the archive, as paths from here. */
  readonly outside: readonly string[];
  /** Whether a path is one that was asked about, in a folder that was, or around one that was. */
  isChosen(path: string): boolean;
  /** Throws WrongArguments for a file that is asked about and that `seen`, the paths of what was looked at, leaves out. */
  refuseUnread(seen: readonly string[]): void;
}

/**
 * Sorts the files and folders that were named; all of the archive where none was. npm runs from the top of the project,
 * so a name may be meant from `startedIn`, where the person is. Throws WrongArguments where there is no such file.
 */
export function chooseFiles(contentDir: string, names: readonly string[], startedIn: string | undefined): ChosenFiles {
  const given = names.map((name) => {
    const found = [name, ...(startedIn ? [relative('', join(startedIn, name))] : [])].find((path) => existsSync(path));
    if (found === undefined) throw new WrongArguments(sayMissing(name, contentDir));
    return found;
  });
  const outside = given.filter((path) => !isWithin(path, contentDir));
  const folder = outside.find((path) => statSync(path).isDirectory());
  if (folder !== undefined)
    throw new WrongArguments(`${folder} is not a folder of the archive. Name the files in it that should be checked.`);
  const touches = (path: string, named: string) => isWithin(path, named) || isWithin(named, path);
  return {
    outside,
    isChosen: (path) => given.length === 0 || given.some((named) => touches(path, named)),
    refuseUnread(seen) {
      const unread = given.find((named) => !seen.some((path) => touches(path, named)));
      if (unread !== undefined)
        throw new WrongArguments(`Nothing reads ${unread}. Inspections stand in ${join(contentDir, 'inspections')}.`);
    },
  };
}

/** That there is no such file, and which inspection was probably meant: many leave out the folder or the ending. */
function sayMissing(name: string, contentDir: string): string {
  const folder = join(contentDir, 'inspections');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const meant = nearest(`${basename(name, '.md')}.md`, files);
  return `There is no file or folder ${name}.${meant ? ` Did you mean ${join(folder, meant)}?` : ''}`;
}

/** Whether a path is a folder, or stands somewhere below it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
