import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRegisterFile } from '../archive/readFile.ts';
import { type AliasAddress, aliasAddresses, type NamedCouncil } from '../domain/aliasAddresses.ts';
import { BuildFailed } from './buildFailed.ts';

/** The pages that the files of an archive promise, by slug. */
export interface ExpectedPages {
  readonly councils: readonly string[];
  readonly inspections: readonly string[];
  /** Addresses below `councils/` that only lead on to councils. */
  readonly aliases: readonly AliasAddress[];
}

/**
 * Reads from the file names and the register alone, so that a fault in the reading of the content shows when the pages
 * are counted. Throws BuildFailed when there is no list of councils.
 */
export function expectPages(contentDir: string): ExpectedPages {
  const register = join(contentDir, 'councils.yml');
  const { file } = readRegisterFile(register);
  if (!Array.isArray(file.data)) throw new BuildFailed(2, `There is no list of councils in ${register}.`);
  return {
    councils: file.data.map((council: { slug?: unknown }) => String(council.slug)),
    // The gate has seen to it that each has its names; aliases may be left out.
    aliases: aliasAddresses(file.data.map((council: NamedCouncil) => ({ ...council, aliases: council.aliases ?? [] }))),
    inspections: readdirSync(join(contentDir, 'inspections'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => name.slice(0, -'.md'.length)),
  };
}
