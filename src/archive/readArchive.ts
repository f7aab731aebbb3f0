import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile, RawArchive } from '../domain/contentFile.ts';
import type { Problem } from '../domain/problem.ts';
import { comparedCouncils } from './comparedCouncils.ts';
import { findStrayFiles, listLanguages, listMarkdown } from './listContent.ts';
import { MissingContent } from './missingContent.ts';
import { asTyped, isPlainFile, readMarkdownFile, readRegisterFile, skimMarkdownFile } from './readFile.ts';

export { MissingContent };

/** Everything in a content folder, and what could not be read; nothing is judged yet. */
export interface ReadArchive {
  readonly raw: RawArchive;
  readonly problems: readonly Problem[];
}

/** The files that every archive has beside its folders, without their ending. */
export const REGISTERS = ['councils', 'regions', 'frameworks', 'themes', 'glossary', 'site'] as const;

/** Registers that an archive may do without. */
export const EXTRAS = ['postcodes', 'figures', 'corrections', 'guidance'] as const;

/** The folders of an archive. */
export const FOLDERS = ['pages', 'inspections'] as const;

/** The folder of the languages beside English, which an archive may do without. */
export const LANGUAGES = 'languages';

/** What of an archive is read. */
export interface ReadOptions {
  /** Inspection files to look at as if they stood in it; one with the name of a file that is there takes its place. */
  readonly further?: readonly string[];
  /**
   * Whether a file is asked about; all are when left out. Of the others only what the asked ones are held against is
   * read: the registers that inspections refer to, and visits to the same councils. The rest is there without data.
   */
  readonly isAsked?: (path: string) => boolean;
}

/** Reads the folder `contentDir`. Throws MissingContent when there is no such folder or register. */
export function readArchive(contentDir: string, { further = [], isAsked }: ReadOptions = {}): ReadArchive {
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
    if (isAsked?.(path) === false) return undefined;
    return lstatSync(path, { throwIfNoEntry: false }) && keep(readRegisterFile(path));
  };
  const markdownIn = (folder: (typeof FOLDERS)[number], more: readonly string[] = []) => {
    const listed = listMarkdown(join(contentDir, folder), more);
    problems.push(...listed.problems);
    if (!isAsked) return listed.paths.map((path) => keep(readMarkdownFile(path)));
    const read = new Map(
      listed.paths.filter((path) => isAsked(asTyped(path))).map((path) => [path, keep(readMarkdownFile(path))]),
    );
    const names = folder === 'inspections' ? comparedCouncils([...read.values()], councils) : [];
    return listed.paths.map((path) => read.get(path) ?? keep(skimMarkdownFile(path, names)));
  };
  const councils = register('councils');
  const listed = listLanguages(join(contentDir, LANGUAGES));
  problems.push(...listed.problems);
  const languages = listed.paths
    .filter((path) => isAsked?.(asTyped(path)) !== false)
    .map((path) => keep(readRegisterFile(path)));
  const [postcodes, figures, corrections, guidance] = EXTRAS.map(extra);
  const raw: RawArchive = {
    councils,
    regions: register('regions'),
    frameworks: register('frameworks'),
    themes: register('themes'),
    glossary: register('glossary'),
    site: register('site'),
    ...(postcodes && { postcodes }),
    ...(figures && { figures }),
    ...(corrections && { corrections }),
    ...(guidance && { guidance }),
    ...(languages.length > 0 && { languages }),
    pages: markdownIn('pages'),
    inspections: markdownIn('inspections', further),
  };
  problems.push(...findStrayFiles(contentDir, [...[...REGISTERS, ...EXTRAS].map((name) => `${name}.yml`), ...FOLDERS]));
  return { raw, problems };
}

function sayMissing(path: string): string {
  return `There is no file ${path}. An archive has ${REGISTERS.map((name) => `${name}.yml`).join(', ')}, and the folders ${FOLDERS.join(' and ')}.`;
}
