import { MissingContent } from '../../archive/readArchive.ts';
import { runGate } from '../gate.ts';
import { refuse, type Terminal } from '../runCheck.ts';
import { readSettings, WrongSetting } from '../settings.ts';
import { findBroken } from './findBroken.ts';
import { findCopy } from './findCopy.ts';
import { listAddresses } from './listAddresses.ts';
import { sayBroken } from './sayBroken.ts';

/** What is asked of the world outside; a test hands in its own. */
export interface Outside {
  readonly findBroken: typeof findBroken;
  readonly findCopy: (url: string) => Promise<string | undefined>;
}

/** Asks for every source. Returns the exit code: 0 all answer, 1 some do not, 2 cannot run. */
export async function runLinks(terminal: Terminal, outside: Outside = { findBroken, findCopy }): Promise<0 | 1 | 2> {
  try {
    const { archive, report } = await runGate(readSettings(terminal.env));
    if (!archive) return refuse(terminal, report);
    const files = listAddresses(archive);
    const broken = await outside.findBroken([...files.keys()]);
    const sources = await Promise.all(
      broken.map(async (link) => ({
        ...link,
        files: files.get(link.url) ?? [],
        copy: await outside.findCopy(link.url),
      })),
    );
    terminal.print(sayBroken(files.size, sources));
    return sources.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof MissingContent || error instanceof WrongSetting) return refuse(terminal, error.message);
    throw error;
  }
}
