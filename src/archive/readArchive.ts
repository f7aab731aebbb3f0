import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile, RawArchive } from '../domain/contentFile.ts';
import type { Problem } from '../domain/problem.ts';
import { findStrayFiles, listMarkdown } from './listContent.ts';
import { MissingContent } from './missingContent.ts';
import { isPlainFile, readMarkdownFile, readRegisterFile } from './readFile.ts';

export { MissingContent };

/** Everything in a content folder, and what could not be read; nothing is judged yet. */
export interface ReadArchive {
  readonly raw: RawArchive;
  readonly problems: readonly Problem[];
}

/** The files that every archive has beside its folders, without their ending. */
export const REGISTERS = ['councils', 'regions', 'frameworks', 'themes', 'glossary', 'site'] as const;

/** Registers that an archive may do without. */
export const EXTRAS = ['postcodes', 'figures', 'guidance'] as const;

/** The folders of an archive. */
export const FOLDERS = ['pages', 'inspections'] as const;

/**
 * Reads the folder `contentDir`. `further` are inspection files to look at as if they stood in it; one with the
 * name of a file that is there takes its place. Throws MissingContent when there is no such folder or register.
 */
export function readArchive(contentDir: string, further: readonly string[] = []): ReadArchive {
  const problems: Problem[] = [];
  const keep = (read: { file: ContentFile; problems: readonly Problem[] }) => {
    problems.push(...read.problems);
    return read.file;
  };
  const register = (name: (typeof REGISTERS)[number]) => {
    const path = join(contentDir, `${name}.yml`);
    if (!isPlainFile(path)) throw new MissingContent(sayMissing(path));
    return keep(readRegisterFile(path));
  };
  const extra = (name: (typeof EXTRAS)[number]) => {
    const path = join(contentDir, `${name}.yml`);
    return lstatSync(path, { throwIfNoEntry: false }) && keep(readRegisterFile(path));
  };
  const markdownIn = (folder: (typeof FOLDERS)[number], more: readonly string[] = []) => {
    const listed = listMarkdown(join(contentDir, folder), more);
    problems.push(...listed.problems);
    return listed.paths.map((path) => keep(readMarkdownFile(path)));
  };
  const [postcodes, figures, guidance] = [extra('postcodes'), extra('figures'), extra('guidance')];
  const raw: RawArchive = {
    councils: register('councils'),
    regions: register('regions'),
    frameworks: register('frameworks'),
    themes: register('themes'),
    glossary: register('glossary'),
    site: register('site'),
    ...(postcodes && { postcodes }),
    ...(figures && { figures }),
    ...(guidance && { guidance }),
    pages: markdownIn('pages'),
    inspections: markdownIn('inspections', further),
  };
  problems.push(...findStrayFiles(contentDir, [...[...REGISTERS, ...EXTRAS].map((name) => `${name}.yml`), ...FOLDERS]));
  return { raw, problems };
}

function sayMissing(path: string): string {
  return `There is no file ${path}. An archive has ${REGISTERS.map((name) => `${name}.yml`).join(', ')}, and the folders ${FOLDERS.join(' and ')}.`;
}
