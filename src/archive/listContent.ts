import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { MissingContent } from './missingContent.ts';
import { asTyped } from './readFile.ts';

/** The Markdown files of a folder, sorted, and whatever else is in it, which would silently be left out. */
export interface Listed {
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Lists a folder; throws MissingContent when there is none of its own. `further` are files from elsewhere to be read as if they stood in it:
 * one with the same name takes the place of the file that is there.
 */
export function listMarkdown(folder: string, further: readonly string[] = []): Listed {
  const entries = list(folder);
  if (lstatSync(folder).isSymbolicLink())
    throw new MissingContent(`${folder} is a link to another folder. An archive holds its files itself.`);
  const problems: Problem[] = [];
  const replaced = new Set(further.map((path) => basename(path)));
  const own = entries
    .filter((entry) => !replaced.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const reason = explainStray(entry);
      if (reason) problems.push(refuse(path, 'stray-file', reason));
      return reason === undefined ? [path] : [];
    });
  // Letter case and the way an accent is stored make two files, and one page.
  const paths = [...Map.groupBy([...own, ...further], (path) => fold(basename(path))).entries()].flatMap(
    ([name, twins]) => {
      const kept = twins.find((path) => basename(path) === name) ?? twins[0];
      for (const path of twins.filter((each) => each !== kept))
        problems.push(
          refuse(
            path,
            'same-name',
            `"${basename(path)}" and "${basename(kept ?? '')}" would become the same page. Keep one of them.`,
          ),
        );
      return kept === undefined ? [] : [kept];
    },
  );
  return { paths, problems };
}

/** The files of languages, sorted; none where there is no such folder. */
export function listLanguages(folder: string): Listed {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return { paths: [], problems: [] };
  const entries = list(folder).filter(({ name }) => !name.startsWith('.'));
  const isLanguage = (entry: Dirent) => entry.isFile() && entry.name.endsWith('.yml');
  const stray = 'Only files ending in .yml belong here, one for each language. Move this one elsewhere.';
  return {
    paths: entries.filter(isLanguage).map(({ name }) => join(folder, name)),
    problems: entries
      .filter((entry) => !isLanguage(entry))
      .map(({ name }) => refuse(join(folder, name), 'stray-file', stray)),
  };
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Markdown and registers that stand beside the folders that they belong in, or under a name that nothing reads. */
export function findStrayFiles(contentDir: string, known: readonly string[]): Problem[] {
  const message = `Nothing reads this file here. Inspections belong in the folder "inspections", and the other files are: ${known.join(', ')}.`;
  return list(contentDir)
    .filter(
      ({ name }) =>
        /\.(md|markdown|ya?ml)$/i.test(name) && !known.includes(name) && name !== 'README.md' && !name.startsWith('.'),
    )
    .map(({ name }) => refuse(join(contentDir, name), 'stray-file', message));
}

/** Why a file does not belong; an empty text for one that may stay, since the system made it; undefined for a good one. */
function explainStray(entry: Dirent): string | undefined {
  if (entry.name.startsWith('.') && !entry.name.endsWith('.md')) return '';
  if (entry.name.includes('\ufffd')) return 'The name of this file cannot be read. Rename it with plain letters.';
  if (!entry.isFile()) return 'This is a folder or a link. Only plain files belong here.';
  if (entry.name.startsWith('.'))
    return 'A file whose name begins with a dot is hidden and would not be published. Rename it.';
  if (!entry.name.endsWith('.md')) return 'Only files ending in .md belong here. Move this one elsewhere.';
  return undefined;
}

function list(folder: string): Dirent[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new MissingContent(`There is no folder ${folder}. An archive needs it.`);
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new MissingContent(
      `The folder ${folder} cannot be opened (${error instanceof Error && 'code' in error ? error.code : error}).`,
    );
  }
}

function refuse(path: string, rule: string, message: string): Problem {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { file: asTyped(path), ...start, rule, severity: 'error', field: '', message, fixable: false };
}
